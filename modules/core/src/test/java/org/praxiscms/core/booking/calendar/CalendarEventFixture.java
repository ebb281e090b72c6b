package org.praxiscms.core.booking.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.praxiscms.core.booking.calendar.CalendarEvent.Method;

/** A complete event: one session at the Lindenhof practice, sent as a request to its client. */
final class CalendarEventFixture {

    static final Instant START = Instant.parse("2027-06-16T07:00:00Z");
    static final Instant END = Instant.parse("2027-06-16T07:50:00Z");
    static final Instant SENT = Instant.parse("2027-06-01T08:15:30.123Z");
    static final CalendarAddress PRACTICE = CalendarAddress.of("Praxis Lindenhof", "praxis@lindenhof.example");
    static final CalendarAddress CLIENT = CalendarAddress.of("client@example.com");

    private Method method = Method.REQUEST;
    private String uid = "3f1c2a9e-7b64-4a58-9d0f-5a2b7c11e9d4";
    private int sequence;
    private Instant end = END;
    private String summary = "Appointment";
    private String location = "Lindenstraße 5, 10115 Berlin";
    private String description = "Please ring at the door.\nSecond floor.";
    private CalendarAddress organizer = PRACTICE;
    private Optional<CalendarAddress> attendee = Optional.of(CLIENT);
    private URI url = URI.create("https://lindenhof.example/booking/7K2M");

    private CalendarEventFixture() {}

    static CalendarEventFixture anEvent() {
        return new CalendarEventFixture();
    }

    CalendarEventFixture published() {
        method = Method.PUBLISH;
        return withoutAttendee();
    }

    CalendarEventFixture withoutAttendee() {
        attendee = Optional.empty();
        return this;
    }

    CalendarEventFixture method(Method method) {
        this.method = method;
        return this;
    }

    CalendarEventFixture uid(String uid) {
        this.uid = uid;
        return this;
    }

    CalendarEventFixture sequence(int sequence) {
        this.sequence = sequence;
        return this;
    }

    CalendarEventFixture end(Instant end) {
        this.end = end;
        return this;
    }

    CalendarEventFixture url(String url) {
        this.url = URI.create(url);
        return this;
    }

    CalendarEventFixture texts(String summary, String location, String description) {
        this.summary = summary;
        this.location = location;
        this.description = description;
        return this;
    }

    CalendarEventFixture names(String organizer, String attendee) {
        this.organizer = CalendarAddress.of(organizer, PRACTICE.email());
        this.attendee = Optional.of(CalendarAddress.of(attendee, CLIENT.email()));
        return this;
    }

    CalendarEvent build() {
        return new CalendarEvent(
                uid,
                sequence,
                method,
                SENT,
                START,
                end,
                summary,
                Optional.of(location),
                Optional.of(description),
                organizer,
                attendee,
                Optional.of(url));
    }
}
