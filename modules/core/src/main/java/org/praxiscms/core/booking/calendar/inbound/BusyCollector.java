package org.praxiscms.core.booking.calendar.inbound;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.praxiscms.core.booking.slot.TimeSlot;

/** Collects the times within a span that somebody is busy, and how many entries could not be read. */
final class BusyCollector {

    private static final int MOST_TIMES = 10_000;

    private final Span span;
    private final List<TimeSlot> times = new ArrayList<>();
    private int soon;
    private int notUnderstood;

    BusyCollector(Span span) {
        this.span = span;
    }

    Span span() {
        return span;
    }

    /** A time; what lies outside the span, or takes none, leaves no trace. */
    void add(Instant start, Instant end) {
        if (start.isBefore(end) && end.isAfter(span.from()) && start.isBefore(span.to())) {
            soon += start.isBefore(span.soon()) ? 1 : 0;
            times.add(new TimeSlot(
                    start.isBefore(span.from()) ? span.from() : start, end.isAfter(span.to()) ? span.to() : end));
        }
    }

    void notUnderstood() {
        notUnderstood++;
    }

    void notUnderstood(int entries) {
        notUnderstood += entries;
    }

    /**
     * What has been collected.
     *
     * @param unknownZones names of zones that nobody knows
     * @throws TooComplexCalendar when there are more separate times than anybody can have
     */
    BusyTimes result(Collection<String> unknownZones) {
        Collections.sort(times);
        List<TimeSlot> merged = new ArrayList<>();
        for (TimeSlot time : times) {
            TimeSlot last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.end().isBefore(time.start())) {
                merged.add(time);
            } else if (last.end().isBefore(time.end())) {
                merged.set(merged.size() - 1, new TimeSlot(last.start(), time.end()));
            }
        }
        if (merged.size() > MOST_TIMES) {
            throw new TooComplexCalendar("More than " + MOST_TIMES + " separate times");
        }
        return new BusyTimes(merged, soon, notUnderstood, List.copyOf(unknownZones));
    }
}
