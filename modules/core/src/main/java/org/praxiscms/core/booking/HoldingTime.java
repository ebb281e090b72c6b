package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.text.Network;
import org.praxiscms.core.text.Slug;

/** Somebody has chosen a time: it is kept for them while they fill in the form. */
@ApplicationScoped
public class HoldingTime {

    private final AppointmentTypes types;
    private final Assignment assignment;
    private final Bookings bookings;
    private final Holds holds;
    private final HeldShare share;
    private final Clock clock;
    private final Duration kept;
    private final int mostFromANetwork;
    private final int mostFromASite;
    private final int mostInAPractice;

    @Inject
    public HoldingTime(
            AppointmentTypes types,
            Assignment assignment,
            Bookings bookings,
            Holds holds,
            HeldShare share,
            Clock clock,
            @ConfigProperty(name = "praxis.booking.hold.minutes", defaultValue = "5")
                    @SettingRange(least = 1, most = 1440)
                    int minutes,
            @ConfigProperty(name = "praxis.booking.holds.per.network", defaultValue = "5")
                    @SettingRange(least = 1, most = 1000000)
                    int mostFromANetwork,
            @ConfigProperty(name = "praxis.booking.holds.per.site", defaultValue = "10")
                    @SettingRange(least = 1, most = 1000000)
                    int mostFromASite,
            @ConfigProperty(name = "praxis.booking.holds.per.practice", defaultValue = "100")
                    @SettingRange(least = 1, most = 1000000)
                    int mostInAPractice) {
        this.types = types;
        this.assignment = assignment;
        this.bookings = bookings;
        this.holds = holds;
        this.share = share;
        this.clock = clock;
        this.kept = Duration.ofMinutes(minutes);
        this.mostFromANetwork = mostFromANetwork;
        this.mostFromASite = Math.max(mostFromASite, mostFromANetwork);
        this.mostInAPractice = mostInAPractice;
    }

    protected HoldingTime() {
        this(null, null, null, null, null, null, 0, 0, 0, 0);
    }

    /** A hold and the secret of who holds it. */
    public record Held(Hold hold, Secret token) {}

    /**
     * Keeps a time.
     *
     * @param practitioner with whom; empty for anybody
     * @param network where it comes from
     * @param instead a hold of the same visitor that is given back; empty for none
     * @throws NothingToBook when there is no such appointment type, or not with that practitioner
     * @throws SlotTaken when somebody was quicker
     * @throws SlotNotOffered when the time never was on offer
     * @throws TooMany when there are too many holds from there, on that day, or in the practice
     */
    @Transactional
    public Held hold(Slug type, Optional<Slug> practitioner, Instant start, Network network, Optional<Secret> instead) {
        AppointmentType offered = types.offered(type).orElseThrow(NothingToBook::new);
        List<Practitioner> candidates = Assignment.candidates(offered, practitioner);
        List<UUID> ids = candidates.stream().map(Practitioner::id).toList();
        Instant now = clock.instant();
        Hold.From from = Hold.From.visitor(network);
        bookings.lockCalendars(ids);
        holds.sweep(ids, now);
        instead.ifPresent(this::release); // not before: whoever has the lock may be spending that very hold
        if (holds.fromNetwork(from, now) >= mostFromANetwork
                || holds.fromSite(from, now) >= mostFromASite
                || holds.all(now) >= mostInAPractice) {
            throw new TooMany();
        }
        Secret token = Secret.random();
        Enquiry enquiry = Enquiry.at(now);
        Practitioner chosen = assignment.choose(offered, candidates, start, enquiry);
        share.require(offered, chosen, start, now);
        TimeSlot time = TimeSlot.startingAt(start, (int) offered.duration().toMinutes());
        Hold hold = new Hold(offered, chosen, time, token, from, now.plus(kept));
        holds.add(hold);
        return new Held(hold, token);
    }

    /**
     * Whether a time cannot be held since it is held from the same network: perhaps by the same visitor.
     *
     * @param network where it comes from
     */
    @Transactional
    public boolean heldFrom(Network network, Instant start) {
        return holds.fromNetwork(Hold.From.visitor(network), start, clock.instant());
    }

    /** Gives a time back; nothing happens when the secret holds none. */
    @Transactional
    public void release(Secret token) {
        holds.with(token, clock.instant()).ifPresent(holds::remove);
    }
}
