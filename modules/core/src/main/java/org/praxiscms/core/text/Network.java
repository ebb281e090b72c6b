package org.praxiscms.core.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The network that an address belongs to, as far as limits are concerned: an IPv4 address stands for itself, an IPv6
 * address for its /64, which is one subscriber's link (RFC 4291 §2.5.4). However an address is written, the same address
 * gives the same network; an IPv4-mapped IPv6 address is the IPv4 address (RFC 4291 §2.5.5.2).
 *
 * @param value such as {@code 192.0.2.7} or {@code 2001:db8:1:2::/64}, in lower case, groups without leading zeros; what
 *     is no address stands for itself
 */
public record Network(String value) {

    private static final int LONGEST = 100;
    private static final int GROUPS_OF_A_SITE = 3;

    /** @param address as a connection or a header names it, with or without brackets, zone and port; never null */
    public static Network of(String address) {
        String text = address.strip();
        return IpAddress.of(text)
                .map(Network::of)
                .orElseGet(() -> new Network(
                        text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT)));
    }

    public static Network of(IpAddress address) {
        return new Network(address.network());
    }

    /**
     * The site that the network is a part of: the /48 of an IPv6 network, which providers give to one customer (RFC 6177
     * §2, RIPE-690 §4.2) and which holds 65,536 networks; any other network itself.
     */
    public Network site() {
        if (!value.endsWith("::/64")) {
            return this;
        }
        String[] groups = value.split(":");
        return new Network(String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_SITE)) + "::/48");
    }

    @Override
    public String toString() {
        return value;
    }
}
