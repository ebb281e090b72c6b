package org.praxiscms.core.booking.calendar;

import org.praxiscms.core.booking.calendar.CalendarEvent.Method;

/**
 * Writes an event as iCalendar text: RFC 5545, as a message of RFC 5546. Whatever an event's texts
 * contain, they stay inside their own properties. Immutable, safe for several threads.
 */
public final class CalendarWriter {

    static final String PRODUCT = "-//Appointments//EN";
    private static final String CLIENT = ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";

    /** The whole calendar object, lines ended by CRLF, to be sent in UTF-8. */
    public String write(CalendarEvent event) {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", event.method().name())
                .add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .add("SEQUENCE", Integer.toString(event.sequence()))
                .addTime("DTSTAMP", event.dtstamp())
                .addTime("DTSTART", event.start())
                .addTime("DTEND", event.end())
                .add("STATUS", event.method() == Method.CANCEL ? "CANCELLED" : "CONFIRMED")
                .add("TRANSP", "OPAQUE")
                .addText("SUMMARY", event.summary());
        event.location().ifPresent(text -> lines.addText("LOCATION", text));
        event.description().ifPresent(text -> lines.addText("DESCRIPTION", text));
        event.url().ifPresent(url -> lines.add("URL", url.toASCIIString()));
        lines.addAddress("ORGANIZER", event.organizer(), "");
        event.attendee().ifPresent(client -> lines.addAddress("ATTENDEE", client, CLIENT));
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").toString();
    }
}
