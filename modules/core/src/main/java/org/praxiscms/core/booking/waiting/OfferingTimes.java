package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.KeepingTime;
import org.praxiscms.core.booking.Undos;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.setting.SettingRange;

/**
 * Offers free times of the entered practice to who waits for them: to one after the other in the order of waiting, each
 * time to one at once. Every step is a transaction of its own, and one node at a time takes it.
 */
@ApplicationScoped
@Transactional
public class OfferingTimes {

    // Free times also come without a change: a hold runs out, a new day can be booked.
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration LEAST_TO_ANSWER = Duration.ofMinutes(15);

    private final Wishes wishes;
    private final FreeTimes freeTimes;
    private final KeepingTime keeping;
    private final Undos undos;
    private final WaitingMails mails;
    private final Practices practices;
    private final Clock clock;
    private final Duration kept;
    private final int mostInAPractice;

    @Inject
    public OfferingTimes(
            Wishes wishes,
            FreeTimes freeTimes,
            KeepingTime keeping,
            Undos undos,
            WaitingMails mails,
            Practices practices,
            Clock clock,
            @ConfigProperty(name = "praxis.waiting.offer.minutes", defaultValue = "120")
                    @SettingRange(least = 15, most = 10080)
                    int minutes,
            @ConfigProperty(name = "praxis.waiting.offers.per.practice", defaultValue = "10")
                    @SettingRange(least = 1, most = 1000000)
                    int mostInAPractice) {
        this.wishes = wishes;
        this.freeTimes = freeTimes;
        this.keeping = keeping;
        this.undos = undos;
        this.mails = mails;
        this.practices = practices;
        this.clock = clock;
        this.kept = Duration.ofMinutes(minutes);
        this.mostInAPractice = mostInAPractice;
    }

    protected OfferingTimes() {
        this(null, null, null, null, null, null, null, 0, 0);
    }

    /** Ends what is over: offers that nobody answered, wishes whose last date has passed. */
    public void endWhatIsOver() {
        if (!wishes.tryToLead()) {
            return;
        }
        Instant now = clock.instant();
        for (WishOffer offer : wishes.unanswered(now)) {
            // Somebody may be answering at this very moment: the lock lets them finish first.
            wishes.locked(offer.wish().id())
                    .filter(wish -> wishes.openOffer(wish).filter(offer::equals).isPresent())
                    .ifPresent(wish -> {
                        offer.close(WishOffer.State.PASSED);
                        wish.leftUnanswered(now);
                    });
        }
        wishes.tooLate(LocalDate.ofInstant(now, zone())).forEach(wish -> wish.end(WishState.EXPIRED, now));
        wishes.forget(now.minus(REMEMBERED));
    }

    /** Offers one time to the one who has waited longest for such a time; says whether there may be more to offer. */
    public boolean offerNext() {
        if (!wishes.tryToLead() || wishes.openOffers() >= mostInAPractice) {
            return false;
        }
        Instant now = clock.instant();
        List<Wish> waiting = wishes.waiting();
        Map<Wish, List<WishOffer>> before = wishes.offers(waiting);
        Map<AppointmentType, List<FreeTime>> free = new HashMap<>();
        List<Undos.Wavering> wavering = undos.wavering();
        ZoneId zone = zone();
        for (Wish wish : waiting) {
            List<WishOffer> had = before.getOrDefault(wish, List.of());
            for (FreeTime time : free.computeIfAbsent(wish.type(), type -> free(type, now))) {
                boolean news = had.stream().noneMatch(offer -> offer.isOf(time))
                        && wavering.stream()
                                .noneMatch(undo -> undo.meets(time, wish.type().buffers()));
                if (news && wish.wants(time, zone) && !end(wish, time, now).isBefore(now.plus(leastToAnswer()))) {
                    return offer(wish, time, end(wish, time, now));
                }
            }
        }
        wishes.restUntil(wavering.stream()
                .map(Undos.Wavering::until)
                .reduce(now.plus(PAUSE), (one, other) -> one.isBefore(other) ? one : other));
        return false;
    }

    // The wish before the calendar, as whoever answers does it: nobody waits in a circle. One that is answered just
    // now, or a time that has just been taken, is looked at again in a second.
    private boolean offer(Wish found, FreeTime time, Instant until) {
        Wish wish = wishes.locked(found.id()).orElseThrow();
        if (wish.state() != WishState.WAITING) {
            return false;
        }
        WishOffer offer = new WishOffer(wish, time, until);
        boolean stillFree = keeping.keep(wish.type(), time, offer.hold(), until);
        if (stillFree) {
            wishes.add(offer);
            wish.offered(until);
            mails.tellOfOffer(offer);
        }
        return stillFree;
    }

    private List<FreeTime> free(AppointmentType type, Instant now) {
        return type.offered()
                ? freeTimes.of(type, type.practitioners(), now, now.plus(Duration.ofDays(WishRequest.MOST_DAYS + 1L)))
                : List.of();
    }

    /** When an offer made now would end: before the type's notice does, since nobody could book after that. */
    private Instant end(Wish wish, FreeTime time, Instant now) {
        Instant lastChance =
                time.time().start().minus(Duration.ofMinutes(wish.type().rules().noticeMinutes()));
        Instant usual = now.plus(kept);
        return lastChance.isBefore(usual) ? lastChance : usual;
    }

    private Duration leastToAnswer() {
        return kept.compareTo(LEAST_TO_ANSWER) < 0 ? kept : LEAST_TO_ANSWER;
    }

    private ZoneId zone() {
        return practices.current().timeZone();
    }
}
