package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;

/**
 * Tells a client again how a booking stands, at another address when the one they gave was wrong. Of what lies ahead only.
 * The page of the booking keeps its address: whoever got the mail by mistake can still open it.
 */
@ApplicationScoped
public class TellingAgain {

    /** How often a client may ask for it: a booking must not become a way to send mails to others. */
    public static final int MOST_BY_CLIENT = 3;

    private final Bookings bookings;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public TellingAgain(Bookings bookings, BookingHistory history, BookingMails mails, Clock clock) {
        this.bookings = bookings;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    protected TellingAgain() {
        this(null, null, null, null);
    }

    /**
     * The client asks for it.
     *
     * @param address the right one; empty for the one that is known
     * @return the booking; empty when the secret belongs to none
     * @throws BookingOver when it has ended or its time has come
     * @throws TooMany when they have asked too often
     */
    @Transactional
    public Optional<Booking> byClient(Secret token, Optional<EmailAddress> address) {
        Optional<Booking> booking = bookings.with(token).map(Booking::id).flatMap(bookings::locked);
        booking.ifPresent(found -> {
            if (!openToClient(found)) {
                throw new TooMany();
            }
            address.or(() -> found.client().email()).ifPresent(right -> tell(found, right, false));
        });
        return booking;
    }

    /** Whether the client may ask for it once more. */
    public boolean openToClient(Booking booking) {
        return history.of(booking).stream()
                        .filter(event -> event.kind() == BookingEvent.Kind.TOLD_AGAIN && !event.byPractice())
                        .count()
                < MOST_BY_CLIENT;
    }

    /**
     * The practice wants it.
     *
     * @return the booking; empty when the id belongs to none of this practice
     * @throws BookingOver when it has ended or its time has come
     */
    @Transactional
    public Optional<Booking> byPractice(UUID id, EmailAddress address) {
        Optional<Booking> booking = bookings.locked(id);
        booking.ifPresent(found -> tell(found, address, true));
        return booking;
    }

    private void tell(Booking booking, EmailAddress address, boolean byPractice) {
        Instant now = clock.instant();
        booking.requireAhead(now);
        booking.correctEmail(address);
        history.note(BookingEvent.toldAgain(booking, now, byPractice));
        mails.tell(booking);
    }
}
