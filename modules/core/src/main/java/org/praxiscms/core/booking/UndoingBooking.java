package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.mail.Outbox;
import org.praxiscms.core.privacy.Secret;

/**
 * Takes back a cancellation or a confirmation: one transaction that locks the calendar, withdraws the mail that tells of
 * it, and has the booking stand as before, with the same address and the same entry in calendars. Where the mail is on
 * its way, or somebody else has the time, nothing happens at all.
 */
@ApplicationScoped
public class UndoingBooking {

    private final Bookings bookings;
    private final Undos undos;
    private final Fitting fitting;
    private final PracticeMessages messages;
    private final Outbox outbox;
    private final BookingHistory history;
    private final Clock clock;

    @Inject
    public UndoingBooking(
            Bookings bookings,
            Undos undos,
            Fitting fitting,
            PracticeMessages messages,
            Outbox outbox,
            BookingHistory history,
            Clock clock) {
        this.bookings = bookings;
        this.undos = undos;
        this.fitting = fitting;
        this.messages = messages;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    protected UndoingBooking() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The client takes back that they cancelled, once or many times.
     *
     * @return the booking; empty when the secret belongs to none
     * @throws UndoOver when it is too late for that
     * @throws SlotTaken when somebody else has the time now
     */
    @Transactional
    public Optional<Booking> byClient(Secret token) {
        Optional<Booking> booking = bookings.with(token).map(Booking::id).flatMap(bookings::locked);
        booking.ifPresent(found -> undo(found, false));
        return booking;
    }

    /**
     * The practice takes back what it did last.
     *
     * @return the booking; empty when the id belongs to none of this practice
     * @throws UndoOver when it is too late for that
     * @throws SlotTaken when somebody else has the time now
     */
    @Transactional
    public Optional<Booking> byPractice(UUID id) {
        Optional<Booking> booking = bookings.with(id).map(Booking::id).flatMap(bookings::locked);
        booking.ifPresent(found -> undo(found, true));
        return booking;
    }

    private void undo(Booking booking, boolean byPractice) {
        bookings.lockCalendars(List.of(booking.practitioner().id()));
        Instant now = clock.instant();
        Optional<Undo> running = undos.running(booking, byPractice);
        if (running.isEmpty() && !byPractice && booking.status().blocks()) {
            return; // a client takes back cancellations only: this one has been taken back
        }
        Undo undo = running.orElseThrow(UndoOver::new);
        boolean nobodyTold = undo.mail().map(outbox::withdraw).orElse(true);
        if (!nobodyTold) {
            throw new UndoOver();
        }
        undos.end(booking);
        requireFree(booking);
        messages.withdraw(booking.id());
        bookings.moving(() -> booking.standAs(undo.before(), now));
        history.note(BookingEvent.undone(booking, now, byPractice));
    }

    // Under the lock nobody else can take it from here on; the exclusion constraint stands behind this, as ever.
    private void requireFree(Booking booking) {
        boolean gone = !booking.status().blocks()
                && fitting.look(booking.type(), booking.practitioner(), booking.time(), Optional.of(booking))
                        .impossible();
        if (gone) {
            throw new SlotTaken();
        }
    }
}
