package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingPlace;
import org.praxiscms.core.booking.CalendarOrganizer;
import org.praxiscms.core.booking.calendar.CalendarEvent;
import org.praxiscms.core.booking.calendar.CalendarWriter;
import org.praxiscms.core.booking.contact.Contacts;

/** A booking as an entry for the visitor's calendar: neutral, since calendars are seen by others (visitor safety 6). */
@ApplicationScoped
public class BookingCalendar {

    private final Frames frames;
    private final Contacts contacts;
    private final CalendarOrganizer organizer;
    private final Clock clock;

    @Inject
    public BookingCalendar(Frames frames, Contacts contacts, CalendarOrganizer organizer, Clock clock) {
        this.frames = frames;
        this.contacts = contacts;
        this.organizer = organizer;
        this.clock = clock;
    }

    protected BookingCalendar() {
        this(null, null, null, null);
    }

    /**
     * The booking as a calendar object that can be opened with any calendar (RFC 5545).
     *
     * @param path of the booking's page
     */
    public String of(Booking booking, String path) {
        Surroundings.Facts practice = frames.facts();
        return new CalendarWriter()
                .write(new CalendarEvent(
                        booking.calendarUid(),
                        booking.calendarSequence(),
                        CalendarEvent.Method.PUBLISH,
                        clock.instant(),
                        booking.time().start(),
                        booking.time().end(),
                        summary(booking, practice),
                        place(booking, practice),
                        note(booking, practice, path),
                        organizer.of(booking, contacts.of(booking.id())),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<String> note(Booking booking, Surroundings.Facts practice, String path) {
        return contacts.of(booking.id()).discreet()
                ? Optional.empty()
                : Optional.of(BookingPlace.note(practice.address(), frames.url(path)));
    }

    private Optional<String> place(Booking booking, Surroundings.Facts practice) {
        return contacts.of(booking.id()).discreet() ? Optional.empty() : BookingPlace.of(booking, practice.address());
    }

    // Others may look into a calendar: it says no more than the client wants it to.
    private String summary(Booking booking, Surroundings.Facts practice) {
        String neutral = frames.words().text("booking.summary");
        return contacts.of(booking.id()).discreet()
                ? neutral
                : booking.type().name() + " – " + practice.identity().name();
    }
}
