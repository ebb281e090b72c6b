package org.praxiscms.core.booking.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once, and gives the very addresses that were checked to whoever connects: a name that means something
 * else a moment later changes nothing.
 */
final class CheckedAddresses implements DnsResolver {

    /** A host has an address that may not be fetched from. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Refused() {
            super("The host has an address that is not of the public Internet");
        }
    }

    private final Networks networks;

    CheckedAddresses(Networks networks) {
        this.networks = networks;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!networks.allow(address)) {
                throw new Refused();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
