package org.praxiscms.core.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.contact.ContactSheet;
import org.praxiscms.core.booking.contact.Contacts;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/**
 * The practice books for somebody who called, or stood at the door: within its rules for visitors or not, never onto what
 * somebody else has. Confirmed at once, since the practice itself says so.
 */
@ApplicationScoped
public class BookingByHand {

    private final Bookings bookings;
    private final Holds holds;
    private final Fitting fitting;
    private final Contacts contacts;
    private final CalendarOrganizer organizer;
    private final BookingHistory history;
    private final BookingMails mails;
    private final Clock clock;

    @Inject
    public BookingByHand(
            Bookings bookings,
            Holds holds,
            Fitting fitting,
            Contacts contacts,
            CalendarOrganizer organizer,
            BookingHistory history,
            BookingMails mails,
            Clock clock) {
        this.bookings = bookings;
        this.holds = holds;
        this.fitting = fitting;
        this.contacts = contacts;
        this.organizer = organizer;
        this.history = history;
        this.mails = mails;
        this.clock = clock;
    }

    protected BookingByHand() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * What is to be booked.
     *
     * @param type one of the entered practice's, on offer or not
     * @param format which of the type's formats was agreed; one that it offers, or later
     * @param contact how the client may be reached; nothing wrong with it
     */
    public record Order(
            AppointmentType type,
            Practitioner practitioner,
            Instant start,
            FormatChoice format,
            Client client,
            ContactSheet contact) {}

    /**
     * What came of it.
     *
     * @param fit how the time suits
     * @param booking empty when the time was not to be had, or the practice has not said that it wants it all the same
     */
    public record Outcome(Fit fit, Optional<Booking> booking) {}

    /**
     * Books, in one transaction under the practitioner's lock.
     *
     * @param allTheSame whether the practice knows that it lies outside working hours or in blocked time, and wants it so
     */
    @Transactional
    public Outcome book(Order order, boolean allTheSame) {
        List<UUID> calendar = List.of(order.practitioner().id());
        bookings.lockCalendars(calendar);
        Instant now = clock.instant();
        holds.sweep(calendar, now);
        TimeSlot time =
                new TimeSlot(order.start(), order.start().plus(order.type().duration()));
        Fit fit = fitting.look(order.type(), order.practitioner(), time, Optional.empty());
        return fit.allows(allTheSame)
                ? new Outcome(fit, Optional.of(store(order, time, now)))
                : new Outcome(fit, Optional.empty());
    }

    private Booking store(Order order, TimeSlot time, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Booking booking = new Booking(
                id,
                order.type(),
                order.practitioner(),
                time,
                order.format(),
                order.client(),
                Origin.unknown(),
                Booking.secretOf(id),
                now);
        booking.confirm(now);
        booking.invitedBy(organizer.addressFor(order.contact().preferences()));
        bookings.add(booking);
        history.note(BookingEvent.beginningByPractice(booking, now));
        contacts.keep(id, order.contact());
        mails.tell(booking);
        return booking;
    }
}
