package org.praxiscms.core.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final int GROUPS_OF_A_LINK = 4;
    private static final int GROUPS_OF_A_SITE = 3;
    private static final Pattern IPV4 = Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3})(?::\\d{1,5})?");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(?:%[^\\]]*)?(?:\\](?::\\d{1,5})?)?");

    /** @param address as a connection or a header names it, with or without brackets, zone and port; never null */
    public static Network of(String address) {
        byte[] bytes = bytes(address.strip());
        if (bytes.length == 16) {
            return new Network(groups(bytes, GROUPS_OF_A_LINK) + "::/64");
        }
        return new Network(canonical(address));
    }

    /**
     * One address in one way of writing, for comparing: an IPv6 address as its eight groups.
     *
     * @return the text itself, in lower case and at most 100 characters, when it is no address
     */
    public static String canonical(String address) {
        byte[] bytes = bytes(address.strip());
        if (bytes.length == 16) {
            return groups(bytes, 8);
        }
        if (bytes.length == 4) {
            return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "." + (bytes[3] & 0xff);
        }
        String text = address.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
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
        return new Network(String.join(":", java.util.Arrays.copyOf(groups, GROUPS_OF_A_SITE)) + "::/48");
    }

    @Override
    public String toString() {
        return value;
    }

    // Empty for what is no address: a name is never looked up.
    private static byte[] bytes(String address) {
        Matcher shape = IPV4.matcher(address);
        if (!shape.matches()) {
            shape = IPV6.matcher(address);
        }
        if (!shape.matches()) {
            return new byte[0];
        }
        try {
            return InetAddress.getByName(shape.group(1)).getAddress();
        } catch (UnknownHostException noAddress) {
            return new byte[0];
        }
    }

    private static String groups(byte[] bytes, int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            int group = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
            text.append(i == 0 ? "" : ":")
                    .append(HexFormat.of().toHexDigits((char) group).replaceFirst("^0{1,3}", ""));
        }
        return text.toString();
    }
}
