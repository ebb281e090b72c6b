package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.signatory.Signatories;
import org.praxiscms.core.privacy.Secret;

/** A booking is called off, or a request is agreed to: the state changes and the client is told, in one transaction. */
@ApplicationScoped
public class CancellingBooking {

    private final Bookings bookings;
    private final BookingHistory history;
    private final Signatories signatories;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public CancellingBooking(
            Bookings bookings, BookingHistory history, Signatories signatories, BookingMails mails, Clock clock) {
        this.bookings = bookings;
        this.history = history;
        this.signatories = signatories;
        this.mails = mails;
        this.clock = clock;
    }

    protected CancellingBooking() {
        this(null, null, null, null, null);
    }

    /**
     * The client cancels, once or many times.
     *
     * @return the booking; empty when the secret belongs to none
     * @throws BookingOver when its time has come
     * @throws TooLate when the time for it is over and the type refuses it then
     */
    @Transactional
    public Optional<Booking> byClient(Secret token) {
        Optional<Booking> booking = bookings.with(token).map(Booking::id).flatMap(bookings::locked);
        Instant now = clock.instant();
        booking.ifPresent(found -> cancel(found, now, false));
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
        Instant now = clock.instant();
        booking.ifPresent(found -> cancel(found, now, true));
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
        booking.filter(Booking::confirm).ifPresent(found -> {
            history.note(BookingEvent.reached(found, clock.instant(), true));
            mails.tellOfConfirmation(found);
        });
        return booking;
    }

    private void cancel(Booking booking, Instant now, boolean byPractice) {
        boolean invited = booking.status() == BookingStatus.CONFIRMED;
        boolean news = byPractice ? booking.cancelByPractice(now) : booking.cancelByClient(now);
        if (news) {
            history.note(BookingEvent.reached(booking, now, byPractice));
            if (booking.missingSignatures() > 0) {
                signatories.letGo(booking.id());
            }
            mails.tellOfCancellation(booking, invited);
        }
    }
}
