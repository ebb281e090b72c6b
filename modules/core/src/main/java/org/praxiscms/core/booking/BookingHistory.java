package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.praxiscms.core.tenant.TenantDatabase;

/** What happened to the entered practice's bookings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingHistory {

    private final TenantDatabase database;
    private final Event<BookingEvent> events;

    @Inject
    public BookingHistory(TenantDatabase database, Event<BookingEvent> events) {
        this.database = database;
        this.events = events;
    }

    protected BookingHistory() {
        this(null, null);
    }

    /** All that happened to a booking, the first first. */
    public List<BookingEvent> of(Booking booking) {
        return database.query(
                        "SELECT e FROM BookingEvent e WHERE e.booking = :booking ORDER BY e.at, e.id",
                        BookingEvent.class)
                .setParameter("booking", booking.id())
                .getResultList();
    }

    /**
     * What clients did, and what ended without anybody, after an instant; the last first.
     *
     * @param size the most that are wanted
     */
    public List<BookingEvent> newsSince(Instant since, int size) {
        return database.query(
                        "SELECT e FROM BookingEvent e WHERE e.at > :since AND e.byPractice = FALSE ORDER BY e.at DESC, e.id",
                        BookingEvent.class)
                .setParameter("since", since)
                .setMaxResults(size)
                .getResultList();
    }

    /** Adds a line, and fires it to the observers of {@link BookingEvent} in the running transaction. */
    void note(BookingEvent event) {
        database.add(event);
        events.fire(event);
    }
}
