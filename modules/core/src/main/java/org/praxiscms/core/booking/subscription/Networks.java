package org.praxiscms.core.booking.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses a calendar may be fetched from: those of the public Internet, so that nobody reaches through this
 * server what only this server can reach (OWASP, "Server-Side Request Forgery Prevention"). By IANA's registries of
 * special-purpose addresses (RFC 6890).
 */
final class Networks {

    /** An address block. */
    private record Block(byte[] first, int bits) {

        static Block of(String cidr) {
            String[] parts = cidr.split("/");
            return new Block(literal(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> NEVER = blocks(
            "0.0.0.0/8", // this network
            "169.254.0.0/16", // link-local, among them the addresses where clouds tell secrets
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "198.18.0.0/15", // measurements
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocol assignments, Teredo among them
            "2001:db8::/32",
            "2002::/16", // 6to4: wraps any IPv4 address
            "3fff::/20");
    private static final List<Block> PRIVATE = blocks(
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by customers of a carrier (RFC 6598)
            "127.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "::1/128",
            "fc00::/7"); // unique local (RFC 4193)
    private static final Block GLOBAL_IPV6 = Block.of("2000::/3"); // all that is given out so far (RFC 4291 §2.4)

    private final boolean privateToo;

    /** @param privateToo whether loopback and private networks count as public: for tests */
    Networks(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /** Whether something may be fetched from an address. An IPv4 address in an IPv6 one is Java's Inet4Address. */
    boolean allow(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (PRIVATE.stream().anyMatch(block -> block.holds(bytes))) {
            return privateToo;
        }
        boolean global = address instanceof Inet4Address || GLOBAL_IPV6.holds(bytes);
        return global && NEVER.stream().noneMatch(block -> block.holds(bytes));
    }

    private static List<Block> blocks(String... cidrs) {
        return List.of(cidrs).stream().map(Block::of).toList();
    }

    private static byte[] literal(String address) {
        try {
            return InetAddress.getByName(address).getAddress(); // a literal: nobody is asked
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("Not an address: " + address, e);
        }
    }
}
