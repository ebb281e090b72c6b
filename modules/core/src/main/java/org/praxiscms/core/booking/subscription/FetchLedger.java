package org.praxiscms.core.booking.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.praxiscms.core.booking.calendar.inbound.BusyTimes;
import org.praxiscms.core.booking.calendar.inbound.Span;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;

/** What fetching reads and writes in the database: short transactions before and after, none while it waits. */
@ApplicationScoped
@Transactional
public class FetchLedger {

    // The farthest that anybody can book is 366 days; the rest lets a copy serve for a day before it is made anew.
    private static final Duration BEHIND = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Duration LEAST_AHEAD = Duration.ofDays(399);
    private static final Duration SOON = Duration.ofDays(28);
    private static final int LEAST_PAUSE_SECONDS = 13 * 60;
    private static final int MOST_PAUSE_SECONDS = 17 * 60;

    private final CalendarSubscriptions subscriptions;
    private final Clock clock;

    @Inject
    public FetchLedger(CalendarSubscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    protected FetchLedger() {
        this(null, null);
    }

    /** Takes one that is due: for a while nobody else will. */
    Optional<FetchOrder> take() {
        Instant now = clock.instant();
        return subscriptions.nextDue(now).map(due -> {
            due.take(now);
            return new FetchOrder(
                    due.id(),
                    due.url(),
                    due.practitioner().timeZone(),
                    new Span(now.minus(BEHIND), now.plus(SOON), now.plus(AHEAD)),
                    due.validators(now.plus(LEAST_AHEAD)));
        });
    }

    /** Which UIDs name the practice's own bookings. */
    Set<String> own(Collection<String> uids) {
        return subscriptions.ownBookings(uids);
    }

    void read(FetchOrder order, BusyTimes times, Validators validators) {
        current(order).ifPresent(one -> one.read(times, order.span().to(), validators, clock.instant(), next()));
    }

    void unchanged(FetchOrder order) {
        current(order).ifPresent(one -> one.unchanged(clock.instant(), next()));
    }

    /** Notes a failure; says whether it is news. */
    boolean failed(FetchOrder order, FetchFailure reason) {
        return current(order)
                .map(one -> one.failed(reason, clock.instant(), next()))
                .orElse(false);
    }

    /** What was fetched from elsewhere says nothing about a subscription that has been led to another address. */
    /** What was fetched from elsewhere says nothing about a subscription that has been led to another address since. */
    private Optional<CalendarSubscription> current(FetchOrder order) {
        return subscriptions
                .locked(order.subscription())
                .filter(one -> one.url().equals(order.url()));
    }

    /** A quarter of an hour from now, more or less, so that not all are fetched at once for ever. */
    private Instant next() {
        int pause = ThreadLocalRandom.current().nextInt(LEAST_PAUSE_SECONDS, MOST_PAUSE_SECONDS);
        return clock.instant().plusSeconds(pause);
    }
}
