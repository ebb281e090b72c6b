package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;

/** A booking is called off, or a request is agreed to: the state changes and the client is told, in one transaction. */
@ApplicationScoped
public class CancellingBooking {

    private final Bookings bookings;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public CancellingBooking(Bookings bookings, BookingMails mails, Clock clock) {
        this.bookings = bookings;
        this.mails = mails;
        this.clock = clock;
    }

    protected CancellingBooking() {
        this(null, null, null);
    }

    /**
     * The client cancels, once or many times.
     *
     * @return the booking; empty when the secret belongs to none
     * @throws BookingOver when its time has come
     */
    @Transactional
    public Optional<Booking> byClient(Secret token) {
        Optional<Booking> booking = bookings.with(token);
        booking.filter(found -> found.cancelByClient(clock.instant())).ifPresent(mails::tellOfCancellation);
        return booking;
    }

    /**
     * The practice cancels, once or many times.
     *
     * @return the booking; empty when the id belongs to none of this practice
     * @throws BookingOver when its time has come
     */
    @Transactional
    public Optional<Booking> byPractice(UUID id) {
        Optional<Booking> booking = bookings.with(id);
        booking.filter(found -> found.cancelByPractice(clock.instant())).ifPresent(mails::tellOfCancellation);
        return booking;
    }

    /**
     * The practice confirms a request, once or many times.
     *
     * @return the booking; empty when the id belongs to none of this practice
     * @throws BookingOver when it has been cancelled
     */
    @Transactional
    public Optional<Booking> confirm(UUID id) {
        Optional<Booking> booking = bookings.with(id);
        booking.filter(Booking::confirm).ifPresent(mails::tellOfConfirmation);
        return booking;
    }
}
