package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Changes;

/**
 * A booking gets another time: one transaction that locks the calendar, asks the slot engine (to which the booking's own
 * time is free) and moves it in place, so that it is never gone in between.
 */
@ApplicationScoped
public class MovingBooking {

    private final Bookings bookings;
    private final Assignment assignment;
    private final Fitting fitting;
    private final Undos undos;
    private final Changes changes;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public MovingBooking(
            Bookings bookings,
            Assignment assignment,
            Fitting fitting,
            Undos undos,
            Changes changes,
            BookingHistory history,
            BookingMails mails,
            Clock clock) {
        this.bookings = bookings;
        this.assignment = assignment;
        this.fitting = fitting;
        this.undos = undos;
        this.changes = changes;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    protected MovingBooking() {
        this(null, null, null, null, null, null, null, null);
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

    /**
     * The practice moves it, within its rules for visitors or not, perhaps to another practitioner; as long as it was
     * before. Never onto what somebody else has.
     *
     * @param moved of the running transaction
     * @param allTheSame whether the practice knows that it lies outside working hours or in blocked time, and wants it so
     * @return how the time suits: it has been moved when that {@link Fit#allows} it, and nothing has happened otherwise
     * @throws BookingOver when it is cancelled or its time has come
     * @throws OptimisticLockException when somebody has just changed it
     */
    @Transactional
    public Fit byPractice(Booking moved, Practitioner with, Instant start, boolean allTheSame) {
        int seen = moved.version();
        // The booking before the calendar, as everywhere: nobody waits in a circle.
        Booking booking = bookings.locked(moved.id()).orElseThrow();
        if (booking.version() != seen) {
            throw new OptimisticLockException(); // somebody was quicker while this one waited
        }
        Instant now = clock.instant();
        booking.requireAhead(now);
        Practitioner before = booking.practitioner();
        Instant from = booking.time().start();
        TimeSlot time = new TimeSlot(start, start.plus(booking.time().duration()));
        bookings.lockCalendars(Set.copyOf(List.of(before.id(), with.id())));
        Fit fit = fitting.look(booking.type(), with, time, Optional.of(booking));
        boolean news = !start.equals(from) || !with.equals(before);
        if (news && fit.allows(allTheSame)) {
            boolean untold = undos.overtake(booking);
            bookings.moving(() -> booking.moveTo(time, with, now));
            changes.record(Set.of(ChangeKeys.calendar(before.id()))); // the booking tells of its new place only
            history.note(BookingEvent.movedByPractice(booking, from, before, now));
            tellByPractice(booking, from, untold);
        }
        return fit;
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
        boolean untold = undos.overtake(booking);
        bookings.moving(() -> booking.moveTo(TimeSlot.startingAt(start, minutes), now));
        history.note(BookingEvent.moved(booking, from, now));
        if (untold) {
            mails.tellOfConfirmation(booking); // at the time that they have just chosen
        } else {
            mails.tellOfMove(booking, Optional.of(from));
        }
    }

    // Who has not been told yet that the practice agreed hears of both at once.
    private void tellByPractice(Booking booking, Instant before, boolean untold) {
        boolean sameTime = before.equals(booking.time().start()); // with another practitioner
        if (!untold) {
            mails.tellOfMove(booking, sameTime ? Optional.empty() : Optional.of(before));
        } else if (sameTime) {
            mails.tellOfConfirmation(booking);
        } else {
            mails.tellOfConfirmationAtAnotherTime(booking, before);
        }
    }
}
