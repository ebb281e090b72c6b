package org.praxiscms.core.booking.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.setting.WrongSettingException;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.IpNetwork;
import org.praxiscms.core.text.Network;

/**
 * How much may be booked from outside: for an address, from a network, from a site (the /48 that an IPv6 network is a part
 * of); beyond what is usual in the whole practice, a booking is taken from whoever gives a proof. Counted and noted under one
 * lock of the practice, so that the bounds are exact. What the practice books itself, and what it has offered to somebody
 * on the waiting list, is not counted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Allowance {

    private final BookingSources sources;
    private final Clock clock;
    private final int openForAnAddress;
    private final int fromANetworkAnHour;
    private final int fromANetworkADay;
    private final int fromASiteAnHour;
    private final int fromASiteADay;
    private final int inAPracticeAnHour;
    private final List<IpNetwork> unlimited;

    @Inject
    Allowance(
            BookingSources sources,
            Clock clock,
            @ConfigProperty(name = "praxis.booking.open.per.address", defaultValue = "10")
                    @SettingRange(least = 1, most = 1000000)
                    int openForAnAddress,
            @ConfigProperty(name = "praxis.booking.per.network.hour", defaultValue = "10")
                    @SettingRange(least = 1, most = 1000000)
                    int fromANetworkAnHour,
            @ConfigProperty(name = "praxis.booking.per.network.day", defaultValue = "30")
                    @SettingRange(least = 1, most = 1000000)
                    int fromANetworkADay,
            @ConfigProperty(name = "praxis.booking.per.site.hour", defaultValue = "20")
                    @SettingRange(least = 1, most = 1000000)
                    int fromASiteAnHour,
            @ConfigProperty(name = "praxis.booking.per.site.day", defaultValue = "60")
                    @SettingRange(least = 1, most = 1000000)
                    int fromASiteADay,
            @ConfigProperty(name = "praxis.booking.per.practice.hour", defaultValue = "60")
                    @SettingRange(least = 1, most = 1000000)
                    int inAPracticeAnHour,
            @ConfigProperty(name = "praxis.booking.unlimited.networks") Optional<String> unlimited) {
        this.sources = sources;
        this.clock = clock;
        this.openForAnAddress = openForAnAddress;
        this.fromANetworkAnHour = fromANetworkAnHour;
        this.fromANetworkADay = fromANetworkADay;
        this.fromASiteAnHour = Math.max(fromASiteAnHour, fromANetworkAnHour);
        this.fromASiteADay = Math.max(fromASiteADay, fromANetworkADay);
        this.inAPracticeAnHour = inAPracticeAnHour;
        this.unlimited = networks(unlimited.orElse(""));
    }

    protected Allowance() {
        this(null, null, 0, 0, 0, 0, 0, 0, Optional.empty());
    }

    /** Whether a network's bookings are bounded at all; the installation names those that are not. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean bounds(Network network) {
        return IpNetwork.of(network.value())
                .filter(from -> unlimited.stream().anyMatch(free -> free.holds(from.first())))
                .isEmpty();
    }

    /**
     * Lets one more booking pass, and keeps others from being counted until the transaction ends. Take it after the
     * calendars' locks.
     *
     * @param addresses everybody's whom the booking writes to: each is bounded as if it were the booker's
     * @throws TooManyBookings when there are too many for an address, from the network or from its site
     * @throws ProofNeededException when there are more in the practice than usual, and the visitor has given no proof
     */
    public void require(Collection<EmailAddress> addresses, Visitor visitor) {
        if (!bounds(visitor.network())) {
            return;
        }
        sources.lock();
        BookingSources.Counts counts = sources.count(hashes(addresses), from(visitor), clock.instant());
        if (counts.openOfAddress() >= openForAnAddress
                || counts.fromNetwork() >= fromANetworkAnHour
                || counts.fromNetworkToday() >= fromANetworkADay
                || counts.fromSite() >= fromASiteAnHour
                || counts.fromSiteToday() >= fromASiteADay) {
            throw new TooManyBookings();
        }
        if (counts.inPractice() >= inAPracticeAnHour && !visitor.proven()) {
            throw new ProofNeededException();
        }
    }

    /** Counts a booking from now on, until no bound asks for it any more. */
    public void note(UUID booking, Collection<EmailAddress> addresses, Visitor visitor) {
        if (bounds(visitor.network())) {
            sources.note(booking, hashes(addresses), from(visitor), clock.instant());
        }
    }

    // An IPv6 network is named with its length, an address without one.

    // Letters count alike, large or small. The practice is part of it: two practices' hashes cannot be compared.
    private static List<byte[]> hashes(Collection<EmailAddress> addresses) {
        return addresses.stream().map(address -> hash("address", address.key())).toList();
    }

    private static BookingSources.From from(Visitor visitor) {
        return new BookingSources.From(
                hash("network", visitor.network().value()),
                hash("site", visitor.network().site().value()));
    }

    private static byte[] hash(String kind, String value) {
        return Vault.configured()
                .secretOf("booking " + kind + ":" + TenantScope.current().id() + ":" + value)
                .hash();
    }

    private static List<IpNetwork> networks(String setting) {
        try {
            return IpNetwork.list(setting);
        } catch (IllegalArgumentException wrong) {
            throw new WrongSettingException("PRAXIS_BOOKING_UNLIMITED_NETWORKS must be IP addresses or networks such as"
                    + " 2001:db8:1:2::/64, separated by commas, but has '" + wrong.getMessage() + "'.");
        }
    }
}
