package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One VEVENT: when it starts, how long it takes, whether it keeps its owner busy, and which instance of a series it
 * stands for.
 *
 * @param component where its recurrence is read from
 * @param busy whether it takes its owner's time
 * @param replaced the instance of the series that this one replaces; empty for a single event or a series itself
 * @param andFollowing whether it replaces all later instances too
 */
record Entry(
        Component component,
        CalendarTime start,
        Length length,
        boolean busy,
        Optional<CalendarTime> replaced,
        boolean andFollowing) {

    private static final Set<String> TAKES_TIME = Set.of("BUSY", "TENTATIVE", "OOF");

    /** @throws DateTimeException when it does not say when it is */
    static Entry of(Component event, Zones zones) {
        CalendarTime start = time(
                event.first("DTSTART").orElseThrow(() -> new DateTimeException("An event without a start")), zones);
        Optional<Line> instance = event.first("RECURRENCE-ID");
        return new Entry(
                event,
                start,
                length(event, start, zones),
                isBusy(event),
                instance.map(line -> time(line, zones)),
                instance.map(Line::kind).filter("THISANDFUTURE"::equals).isPresent());
    }

    /** A time as a line has it; a whole day is one on the reader's calendar, whatever zone it names. */
    static CalendarTime time(Line line, Zones zones) {
        return time(line.value(), line, zones);
    }

    /** One of several times in a line. */
    static CalendarTime time(String text, Line line, Zones zones) {
        CalendarTime time = CalendarTime.parse(text, zones.of(line));
        return time.date() ? new CalendarTime(time.local(), zones.floating(), true) : time;
    }

    /** RFC 5545 §3.6.1: without an end, a whole day takes that day, and a time no time at all. */
    private static Length length(Component event, CalendarTime start, Zones zones) {
        Optional<Line> end = event.first("DTEND");
        if (end.isPresent()) {
            return between(start, time(end.get(), zones));
        }
        Optional<Line> duration = event.first("DURATION");
        if (duration.isPresent()) {
            return Length.parse(duration.get().value());
        }
        return start.date() ? Length.ONE_DAY : Length.NOTHING;
    }

    private static Length between(CalendarTime start, CalendarTime end) {
        if (!start.date()) {
            return Length.between(start.instant(), end.instant());
        }
        long days = end.day().toEpochDay() - start.day().toEpochDay();
        return new Length(Math.max(1, days), 0);
    }

    /**
     * What is cancelled takes no time. Microsoft's own property goes before TRANSP (MS-OXCICAL §2.1.3.1.1.20.31), which
     * Exchange sets by it; a value that it does not know leaves it to TRANSP.
     */
    private static boolean isBusy(Component event) {
        if (event.value("STATUS").equalsIgnoreCase("CANCELLED")) {
            return false;
        }
        String shown = event.value("X-MICROSOFT-CDO-BUSYSTATUS").toUpperCase(Locale.ROOT);
        if (shown.equals("FREE")) {
            return false;
        }
        return TAKES_TIME.contains(shown) || !event.value("TRANSP").equalsIgnoreCase("TRANSPARENT");
    }

    String uid() {
        return component.value("UID");
    }

    int sequence() {
        String written = component.value("SEQUENCE");
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
    }

    Instant end(CalendarTime from) {
        return length.after(from);
    }
}
