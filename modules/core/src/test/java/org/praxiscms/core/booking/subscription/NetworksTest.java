package org.praxiscms.core.booking.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9.9", "100.63.255.255", "100.128.0.0", "172.32.0.1", "192.169.0.1", "2606:4700::1111"})
    void allowsThePublicInternet(String address) throws UnknownHostException {
        assertThat(new Networks(false).allow(InetAddress.getByName(address))).isTrue();
        assertThat(new Networks(true).allow(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1"
            })
    void allowsPrivateNetworksOnlyForTests(String address) throws UnknownHostException {
        assertThat(new Networks(false).allow(InetAddress.getByName(address))).isFalse();
        assertThat(new Networks(true).allow(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "::10.0.0.1",
                "::ffff:169.254.169.254"
            })
    void neverAllowsWhatIsNoPlaceForACalendar(String address) throws UnknownHostException {
        assertThat(new Networks(false).allow(InetAddress.getByName(address))).isFalse();
        assertThat(new Networks(true).allow(InetAddress.getByName(address))).isFalse();
    }
}
