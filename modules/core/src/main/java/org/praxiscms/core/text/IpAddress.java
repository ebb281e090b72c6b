package org.praxiscms.core.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IP address, compared by its bytes however it was written; no name is ever looked up. An IPv4-mapped IPv6 address
 * (RFC 4291 §2.5.5.2) is the IPv4 address.
 */
public final class IpAddress {

    private static final Pattern IPV4 =
            Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})(?::[0-9]{1,5})?");
    private static final Pattern IPV6 =
            Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%[^\\]]*)?(?:\\](?::[0-9]{1,5})?)?");

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads an address, with or without brackets, a zone ({@code %eth0}) or a port behind it, both of which are dropped:
     * {@code 198.51.100.7:1001}, {@code [2001:db8::1]:443}.
     *
     * @return empty when it is none
     */
    public static Optional<IpAddress> of(String text) {
        Matcher ipv4 = IPV4.matcher(text);
        if (ipv4.matches()) {
            return ofParts(List.of(ipv4.group(1), ipv4.group(2), ipv4.group(3), ipv4.group(4)));
        }
        Matcher ipv6 = IPV6.matcher(text);
        if (!ipv6.matches()) {
            return Optional.empty();
        }
        try {
            // in brackets it is a literal or an exception, never a name
            return Optional.of(new IpAddress(
                    InetAddress.getByName("[" + ipv6.group(1) + "]").getAddress()));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** Its 4 or 16 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What counts as one visitor: an IPv4 address as it is, {@code 198.51.100.7}; of an IPv6 address the first half,
     * {@code 2001:db8:0:1::/64}, all of which one household has.
     */
    public String network() {
        if (bytes.length == 4) {
            return (bytes[0] & 0xff) + "." + (bytes[1] & 0xff) + "." + (bytes[2] & 0xff) + "." + (bytes[3] & 0xff);
        }
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < 8; i += 2) {
            network.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                    .append(':');
        }
        return network.append(":/64").toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    private static Optional<IpAddress> ofParts(List<String> parts) {
        byte[] bytes = new byte[parts.size()];
        for (int i = 0; i < bytes.length; i++) {
            int part = Integer.parseInt(parts.get(i));
            if (part > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) part;
        }
        return Optional.of(new IpAddress(bytes));
    }
}
