package org.praxiscms.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of IP addresses in CIDR notation (RFC 4632): {@code 10.0.0.0/8}, {@code 2001:db8::/32}; without a length, one
 * address.
 *
 * @param first any address of the block
 * @param length how many leading bits all its addresses share, 0–32 or 0–128
 */
public record IpNetwork(IpAddress first, int length) {

    private static final Pattern CIDR = Pattern.compile("([^/]+)(?:/([0-9]{1,3}))?");

    /** @throws IllegalArgumentException when the length is not one of the address's bits */
    public IpNetwork {
        if (length < 0 || length > bits(first)) {
            throw new IllegalArgumentException("No such prefix length");
        }
    }

    /**
     * Reads blocks that are separated by commas; blank ones are left out.
     *
     * @throws IllegalArgumentException whose message is the first part that is no block
     */
    public static List<IpNetwork> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> of(part).orElseThrow(() -> new IllegalArgumentException(part)))
                .toList();
    }

    /** Reads one block; empty when it is none. */
    public static Optional<IpNetwork> of(String text) {
        Matcher parts = CIDR.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return IpAddress.of(parts.group(1))
                .flatMap(address ->
                        of(address, parts.group(2) == null ? bits(address) : Integer.parseInt(parts.group(2))));
    }

    /** Whether the address is in the block; an IPv4 address is in no IPv6 block. */
    public boolean holds(IpAddress address) {
        byte[] mine = first.bytes();
        byte[] other = address.bytes();
        int whole = length / 8;
        if (mine.length != other.length || !Arrays.equals(mine, 0, whole, other, 0, whole)) {
            return false;
        }
        int mask = 0xff00 >> length % 8 & 0xff;
        return mask == 0 || (mine[whole] & mask) == (other[whole] & mask);
    }

    private static Optional<IpNetwork> of(IpAddress address, int length) {
        return length > bits(address) ? Optional.empty() : Optional.of(new IpNetwork(address, length));
    }

    private static int bits(IpAddress address) {
        return address.bytes().length * 8;
    }
}
