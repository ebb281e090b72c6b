package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.practice.SessionFormat;

/** The practice and a client agree whether they meet in person or by video; the client is told how the booking stands. */
@ApplicationScoped
public class AgreeingFormat {

    private final Bookings bookings;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public AgreeingFormat(Bookings bookings, BookingHistory history, BookingMails mails, Clock clock) {
        this.bookings = bookings;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    protected AgreeingFormat() {
        this(null, null, null, null);
    }

    /**
     * Changes the format. The same format again changes nothing.
     *
     * @param format one that the booking's appointment type offers
     * @return the booking; empty when the id belongs to none of this practice
     * @throws BookingOver when it has ended or its time has come
     * @throws IllegalArgumentException when the appointment type does not offer that format
     */
    @Transactional
    public Optional<Booking> agree(UUID id, SessionFormat format) {
        Optional<Booking> booking = bookings.locked(id);
        booking.filter(found -> found.format() != format).ifPresent(found -> {
            Instant now = clock.instant();
            found.takePlace(format, now);
            history.note(BookingEvent.formatAgreed(found, now));
            mails.tell(found);
        });
        return booking;
    }
}
