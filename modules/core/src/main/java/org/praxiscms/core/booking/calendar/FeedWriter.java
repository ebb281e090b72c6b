package org.praxiscms.core.booking.calendar;

import java.util.List;

/**
 * Writes bookings as a calendar to subscribe to: iCalendar without METHOD, since nobody is invited (RFC 5545 §3.7.2).
 * The same bookings give the same text. Immutable, safe for several threads.
 */
public final class FeedWriter {

    private static final String REFRESH = "PT15M";

    /** The whole calendar object, lines ended by CRLF, to be sent in UTF-8. @param name what programs show for it */
    public String write(String name, List<FeedEvent> events) {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", CalendarWriter.PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .addText("NAME", name) // RFC 7986 §5.1; the next line is what programs read that are older
                .addText("X-WR-CALNAME", name)
                .add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH) // RFC 7986 §5.7
                .add("X-PUBLISHED-TTL", REFRESH);
        events.forEach(event -> write(event, lines));
        if (events.isEmpty()) {
            writeNothing(lines);
        }
        return lines.add("END", "VCALENDAR").toString();
    }

    private static void write(FeedEvent event, ContentLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .add("SEQUENCE", Integer.toString(event.sequence()))
                .addTime("DTSTAMP", event.stamp())
                .addTime("DTSTART", event.start())
                .addTime("DTEND", event.end())
                .add("STATUS", event.tentative() ? "TENTATIVE" : "CONFIRMED")
                .add("TRANSP", "OPAQUE")
                .add("CLASS", "PRIVATE")
                .addText("SUMMARY", event.summary())
                .add("END", "VEVENT");
    }

    /** RFC 5545 §3.6 wants at least one component: a zone that nothing refers to changes nobody's calendar. */
    private static void writeNothing(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", "Etc/UTC")
                .add("BEGIN", "STANDARD")
                .add("DTSTART", "19700101T000000")
                .add("TZOFFSETFROM", "+0000")
                .add("TZOFFSETTO", "+0000")
                .add("END", "STANDARD")
                .add("END", "VTIMEZONE");
    }
}
