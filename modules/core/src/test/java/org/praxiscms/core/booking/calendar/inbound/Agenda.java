package org.praxiscms.core.booking.calendar.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.praxiscms.core.booking.slot.TimeSlot;

/** What a practitioner's wall clock shows of the busy times in a calendar's text. */
record Agenda(String text, ZoneId zone, Set<String> own) {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Events of a calendar, kept by somebody in Vienna. */
    static Agenda of(String... components) {
        return text("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + String.join("\n", components)
                + "\nEND:VCALENDAR\n");
    }

    /** An event with some lines and a UID. */
    static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:one\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    static Agenda text(String text) {
        return new Agenda(text.replace("\n", "\r\n"), ZoneId.of("Europe/Vienna"), Set.of());
    }

    Agenda in(String otherZone) {
        return new Agenda(text, ZoneId.of(otherZone), own);
    }

    Agenda without(String... uids) {
        return new Agenda(text, zone, Set.of(uids));
    }

    /** Busy times from one day to another, the second not included. */
    List<String> busy(String from, String to) {
        return times(from, to).times().stream().map(this::shown).toList();
    }

    BusyTimes times(String from, String to) {
        Instant start = LocalDate.parse(from).atStartOfDay(zone).toInstant();
        Instant end = LocalDate.parse(to).atStartOfDay(zone).toInstant();
        return OutsideCalendar.of(text.getBytes(StandardCharsets.UTF_8))
                .busyTimes(zone, new Span(start, end, end), own);
    }

    private String shown(TimeSlot time) {
        return DAY_AND_TIME.format(time.start().atZone(zone)) + " – "
                + DAY_AND_TIME.format(time.end().atZone(zone));
    }
}
