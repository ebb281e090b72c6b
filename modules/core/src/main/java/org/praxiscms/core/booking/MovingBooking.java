package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.privacy.Secret;

/**
 * A booking gets another time with the same practitioner: one transaction that locks the calendar, asks the slot engine
 * (to which the booking's own time is free) and moves it in place, so that it is never gone in between.
 */
@ApplicationScoped
public class MovingBooking {

    private final Bookings bookings;
    private final Assignment assignment;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public MovingBooking(
            Bookings bookings, Assignment assignment, BookingHistory history, BookingMails mails, Clock clock) {
        this.bookings = bookings;
        this.assignment = assignment;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    protected MovingBooking() {
        this(null, null, null, null, null);
    }

    /**
     * The client moves it. To the time it has already: nothing happens.
     *
     * @return the booking; empty when the secret belongs to none
     * @throws BookingOver when it is cancelled or its time has come
     * @throws TooLate when the type's time for changes is over
     * @throws SlotTaken when somebody was quicker
     * @throws SlotNotOffered when the time never was on offer
     */
    @Transactional
    public Optional<Booking> byClient(Secret token, Instant start) {
        Optional<Booking> booking = bookings.with(token).map(Booking::id).flatMap(bookings::locked);
        booking.ifPresent(found -> {
            found.requireChangeableByClient(clock.instant());
            move(found, start);
        });
        return booking;
    }

    private void move(Booking booking, Instant start) {
        Instant from = booking.time().start();
        if (start.equals(from)) {
            return;
        }
        bookings.lockCalendars(List.of(booking.practitioner().id()));
        Instant now = clock.instant();
        Enquiry enquiry = Enquiry.at(now).moving(booking.id().toString());
        assignment.choose(booking.type(), List.of(booking.practitioner()), start, enquiry);
        int minutes = (int) booking.type().duration().toMinutes();
        bookings.moving(() -> booking.moveTo(TimeSlot.startingAt(start, minutes), now));
        history.note(BookingEvent.moved(booking, from, now));
        mails.tellOfMove(booking);
    }
}
