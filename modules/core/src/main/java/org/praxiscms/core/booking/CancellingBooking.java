package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.privacy.Secret;

/** A booking is called off, or a request is agreed to: the state changes and the client is told, in one transaction. */
@ApplicationScoped
public class CancellingBooking {

    private final Bookings bookings;
    private final PracticeMessages messages;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Undos undos;
    private final Clock clock;

    @Inject
    public CancellingBooking(
            Bookings bookings,
            PracticeMessages messages,
            BookingHistory history,
            BookingMails mails,
            Undos undos,
            Clock clock) {
        this.bookings = bookings;
        this.messages = messages;
        this.history = history;
        this.mails = mails;
        this.undos = undos;
        this.clock = clock;
    }

    protected CancellingBooking() {
        this(null, null, null, null, null, null);
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
        booking.ifPresent(found -> cancel(found, now, false, Optional.empty()));
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
        return byPractice(id, Optional.empty());
    }

    /**
     * The same with a word to the client, which is kept only when this is what calls the booking off.
     *
     * @param message 1–1000 characters (see {@link PracticeMessage}); empty for none
     * @throws BookingOver when its time has come
     */
    @Transactional
    public Optional<Booking> byPractice(UUID id, Optional<String> message) {
        Optional<Booking> booking = bookings.with(id);
        Instant now = clock.instant();
        booking.ifPresent(found -> cancel(found, now, true, message));
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
        booking.filter(found -> found.confirm(clock.instant())).ifPresent(found -> {
            history.note(BookingEvent.reached(found, clock.instant(), true));
            undos.begin(found, BookingStatus.REQUESTED, true, mails.tellOfConfirmation(found));
        });
        return booking;
    }

    private void cancel(Booking booking, Instant now, boolean byPractice, Optional<String> message) {
        BookingStatus before = booking.status();
        boolean news = byPractice ? booking.cancelByPractice(now) : booking.cancelByClient(now);
        if (news) {
            history.note(BookingEvent.reached(booking, now, byPractice));
            message.ifPresent(text -> messages.add(new PracticeMessage(booking, text, now)));
            Optional<Mail> mail = mails.tellOfCancellation(booking, before == BookingStatus.CONFIRMED);
            undos.begin(booking, before, byPractice, mail);
        }
    }
}
