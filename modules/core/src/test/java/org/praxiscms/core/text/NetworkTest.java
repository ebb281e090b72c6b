package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "198.51.100.7:1001, 198.51.100.7",
        "::ffff:198.51.100.8, 198.51.100.8",
        "2001:db8::1, 2001:db8:0:0::/64",
        "2001:db8::2, 2001:db8:0:0::/64",
        "2001:0DB8:0000:0000:0000:0000:0000:0002, 2001:db8:0:0::/64",
        "[2001:db8:1:2::3]:443, 2001:db8:1:2::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "unknown, unknown",
        "999.1.1.1, 999.1.1.1",
        "' 192.0.2.1 ', 192.0.2.1"
    })
    void anAddressHasOneNetworkHoweverItIsWritten(String address, String network) {
        assertThat(Network.of(address).value()).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "2001:db8:1:2::3, 2001:db8:1::/48",
        "2001:db8:1:ffff::3, 2001:db8:1::/48",
        "2001:db8::1, 2001:db8:0::/48",
        "unknown, unknown"
    })
    void manyLinksBelongToOneSite(String address, String site) {
        assertThat(Network.of(address).site().value()).isEqualTo(site);
        assertThat(Network.of(address).site().site().value()).isEqualTo(site);
    }

    @Test
    void whatIsNoAddressStaysShort() {
        assertThat(Network.of("x".repeat(5000)).value()).hasSize(100);
    }
}
