package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A booking's time has come: the practice notes what came of it, and requests that nobody followed up end. */
@ApplicationScoped
public class ConcludingBooking {

    private final Bookings bookings;
    private final BookingHistory history;
    private final CollectingSignatures signatures;
    private final Clock clock;

    @Inject
    public ConcludingBooking(Bookings bookings, BookingHistory history, CollectingSignatures signatures, Clock clock) {
        this.bookings = bookings;
        this.history = history;
        this.signatures = signatures;
        this.clock = clock;
    }

    protected ConcludingBooking() {
        this(null, null, null, null);
    }

    /**
     * It has taken place, or nobody came; the practice may change its mind.
     *
     * @param came whether the client came
     * @return the booking; empty when the id belongs to none of this practice
     * @throws BookingOver when it was never confirmed, was cancelled, or its time has not come
     */
    @Transactional
    public Optional<Booking> conclude(UUID id, boolean came) {
        Optional<Booking> booking = bookings.with(id);
        Instant now = clock.instant();
        booking.filter(found -> found.conclude(came, now))
                .ifPresent(found -> history.note(BookingEvent.reached(found, now, true)));
        return booking;
    }

    /** The ids of the entered practice's requests that nobody followed up in time, or that not everybody agreed to. */
    @Transactional
    public List<UUID> overdueRequests() {
        return bookings.overdueRequests(clock.instant());
    }

    /** Ends an overdue request, unless somebody has just followed it up. */
    @Transactional
    public void expire(UUID request) {
        Instant now = clock.instant();
        bookings.locked(request)
                .filter(booking ->
                        booking.lapsesAt().filter(end -> !now.isBefore(end)).isPresent())
                .ifPresent(booking -> signatures.end(booking, now));
    }
}
