package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.praxiscms.core.tenant.TenantDatabase;

/** What happened to the entered practice's bookings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingHistory {

    private final TenantDatabase database;

    @Inject
    public BookingHistory(TenantDatabase database) {
        this.database = database;
    }

    protected BookingHistory() {
        this(null);
    }

    /** All that happened to a booking, the first first. */
    public List<BookingEvent> of(Booking booking) {
        return database.query(
                        "SELECT e FROM BookingEvent e WHERE e.booking = :booking ORDER BY e.at, e.id",
                        BookingEvent.class)
                .setParameter("booking", booking.id())
                .getResultList();
    }

    void note(BookingEvent event) {
        database.add(event);
    }
}
