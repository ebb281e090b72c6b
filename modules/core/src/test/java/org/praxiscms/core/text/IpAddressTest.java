package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "198.51.100.7:1001, 198.51.100.7",
        "::ffff:198.51.100.8, 198.51.100.8",
        "::FFFF:c633:6408, 198.51.100.8",
        "::1, 0:0:0:0::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "2001:0DB8:0000:0000::2, 2001:db8:0:0::/64",
        "[2001:db8:1:2:3:4:5:6]:443, 2001:db8:1:2::/64",
        "fe80::1%eth0, fe80:0:0:0::/64"
    })
    void groupsAddressesHoweverTheyAreWritten(String text, String network) {
        assertThat(IpAddress.of(text)).map(IpAddress::network).hasValue(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "localhost",
                "example.org",
                "_hidden",
                "256.1.1.1",
                "1.2.3",
                "1.2.3.4.5",
                ":::",
                "12345::",
                "1::2::3",
                "\u0661.1.1.1",
                "10.0.0.0/8"
            })
    void takesNothingElseForAnAddress(String text) {
        assertThat(IpAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.200.3.4, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.129, true",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::1, ::2, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "0.0.0.0/0, ::1, false",
        "0.0.0.0/0, ::ffff:1.2.3.4, true",
        "127.0.0.1, ::ffff:127.0.0.1, true"
    })
    void knowsWhichAddressesANetworkHolds(String network, String address, boolean held) {
        assertThat(IpNetwork.of(network)
                        .orElseThrow()
                        .holds(IpAddress.of(address).orElseThrow()))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/", "::/129", "proxy/8", "/8", "10.0.0.0/8/8"})
    void takesNothingElseForANetwork(String text) {
        assertThat(IpNetwork.of(text)).isEmpty();
    }
}
