package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One VEVENT: when it starts, how long it takes, whether it keeps its owner busy, and which instance of a series it
 * stands for.
 *
 * @param component where its recurrence is read from
 * @param busy whether it takes its owner's time
 * @param instance names the instance of the series that this one replaces; empty for a single event or a series itself
 */
record Entry(Component component, CalendarTime start, Length length, boolean busy, Optional<Line> instance) {

    private static final Set<String> TAKES_TIME = Set.of("BUSY", "TENTATIVE", "OOF");

    /**
     * Reads an event.
     *
     * @param owner whose declined invitations take no time
     * @param result where it is counted when a part of it cannot be read
     * @throws DateTimeException when it does not say when it starts
     */
    static Entry of(Component event, Zones zones, Owner owner, BusyCollector result) {
        Line written = event.first("DTSTART").orElseThrow(() -> new DateTimeException("An event without a start"));
        CalendarTime start = time(written, zones);
        boolean busy = isBusy(event) && !owner.declined(event);
        Optional<Line> instance = event.first("RECURRENCE-ID");
        boolean unread = instance.isPresent() && !isTime(instance.get());
        Length length;
        try {
            length = length(event, start, zones);
        } catch (DateTimeException nonsense) {
            length = start.date() ? Length.ONE_DAY : Length.ONE_HOUR;
            unread = true;
        }
        if (unread || busy && zones.misses(written)) {
            result.notUnderstood();
        }
        return new Entry(event, start, length, busy, instance);
    }

    /** A time as a line has it; a whole day is one on the reader's calendar, whatever zone it names. */
    static CalendarTime time(Line line, Zones zones) {
        return time(line.value(), line, zones);
    }

    /** One of several times in a line. */
    static CalendarTime time(String text, Line line, Zones zones) {
        return time(text, line, zones, zones.floating());
    }

    /**
     * One of several times in a line about an event: without a zone, where the event has one, it can only mean the
     * event's.
     *
     * @param event the event's clock
     */
    static CalendarTime time(String text, Line line, Zones zones, ZoneRules event) {
        return CalendarTime.parse(text, () -> zones.of(line, event), zones.floating());
    }

    private static boolean isTime(Line line) {
        try {
            CalendarTime.parse(line.value(), CalendarTime.UTC);
            return true;
        } catch (DateTimeException nonsense) {
            return false;
        }
    }

    /**
     * The instance of a series that this one replaces; empty where it replaces none, or does not say which.
     *
     * @param series the clock of that series
     */
    Optional<CalendarTime> replaced(Zones zones, ZoneRules series) {
        return instance.filter(Entry::isTime).map(line -> time(line.value(), line, zones, series));
    }

    /** Whether it replaces all later instances too: RFC 5545 §3.2.13. */
    boolean andFollowing() {
        return instance.map(Line::kind).filter("THISANDFUTURE"::equals).isPresent();
    }

    /** RFC 5545 §3.6.1: without an end, a whole day takes that day, and a time no time at all. */
    private static Length length(Component event, CalendarTime start, Zones zones) {
        Optional<Line> end = event.first("DTEND");
        if (end.isPresent()) {
            return between(start, time(end.get().value(), end.get(), zones, start.rules()));
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

    /** Whether it is busy, and for how long is not nothing. */
    boolean takesTime() {
        return busy && !length.equals(Length.NOTHING);
    }

    int sequence() {
        String written = component.value("SEQUENCE");
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
    }

    Instant end(CalendarTime from) {
        return length.after(from);
    }
}
