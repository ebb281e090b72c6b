package org.praxiscms.core.booking.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's calendar feeds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarFeeds {

    private static final Duration BEHIND = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public CalendarFeeds(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected CalendarFeeds() {
        this(null, null);
    }

    /** The feed that a secret opens; empty for any other text. */
    public Optional<CalendarFeed> with(Secret token) {
        return database.query(
                        "SELECT f FROM CalendarFeed f JOIN FETCH f.practitioner WHERE f.tokenHash = :hash",
                        CalendarFeed.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .filter(feed -> feed.opensWith(token))
                .findFirst();
    }

    /** All of them, in no order. */
    public List<CalendarFeed> all() {
        return database.query("SELECT f FROM CalendarFeed f JOIN FETCH f.practitioner", CalendarFeed.class)
                .getResultList();
    }

    /** A practitioner's feed; empty while none has been made. */
    public Optional<CalendarFeed> of(Practitioner practitioner) {
        return database.query("SELECT f FROM CalendarFeed f WHERE f.practitioner = :practitioner", CalendarFeed.class)
                .setParameter("practitioner", practitioner)
                .getResultStream()
                .findFirst();
    }

    /** Makes a practitioner's feed, or gives it another address in place of the one before. */
    public void open(Practitioner practitioner, Secret token, boolean names) {
        Instant now = clock.instant();
        database.findLocked(Practitioner.class, practitioner.id()); // two at once would both make one
        of(practitioner)
                .ifPresentOrElse(
                        feed -> feed.renew(token, names, now),
                        () -> database.add(new CalendarFeed(practitioner, token, names, now)));
    }

    /** Ends a practitioner's feed; does nothing where there is none. */
    public void close(Practitioner practitioner) {
        of(practitioner).ifPresent(database::remove);
    }

    /** What stands in a feed: the practitioner's running bookings from 30 days ago to 366 days from now, in order. */
    public List<Booking> bookings(CalendarFeed feed) {
        Instant now = clock.instant();
        return database.query(
                        "SELECT b FROM Booking b WHERE b.practitioner = :practitioner AND b.occupied.startsAt >= :from"
                                + " AND b.occupied.startsAt < :to AND b.status IN :running"
                                + " ORDER BY b.occupied.startsAt, b.id",
                        Booking.class)
                .setParameter("practitioner", feed.practitioner())
                .setParameter("from", now.minus(BEHIND))
                .setParameter("to", now.plus(AHEAD))
                .setParameter("running", List.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED))
                .getResultList();
    }
}
