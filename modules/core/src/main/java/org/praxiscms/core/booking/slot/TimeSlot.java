package org.praxiscms.core.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stretch of time that one appointment takes, without its buffers: half-open, so that 10:00–11:00
 * and 11:00–12:00 touch and do not overlap. Sorted by start, then by end.
 *
 * @param start first instant, included; never null
 * @param end first instant after it, excluded; never null, later than {@code start}
 */
public record TimeSlot(Instant start, Instant end) implements Comparable<TimeSlot> {

    private static final Comparator<TimeSlot> BY_TIME =
            Comparator.comparing(TimeSlot::start).thenComparing(TimeSlot::end);

    /**
     * @throws IllegalArgumentException if it would be empty or end before it starts
     */
    public TimeSlot {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A slot ends after it starts: " + start + " – " + end);
        }
    }

    /** The slot of {@code minutes} elapsed minutes, 1 or more, that starts at {@code start}. */
    public static TimeSlot startingAt(Instant start, int minutes) {
        return new TimeSlot(start, start.plusSeconds(60L * minutes));
    }

    /**
     * The slots under the date on which each starts on the wall clock of {@code zone}, as a rule
     * the visitor's. Only the grouping depends on the zone: the instants stay what they were.
     *
     * @return dates in order, without those that have no slot; each date's slots in order
     */
    public static SortedMap<LocalDate, List<TimeSlot>> byDate(Collection<TimeSlot> slots, ZoneId zone) {
        SortedMap<LocalDate, List<TimeSlot>> days = new TreeMap<>();
        slots.stream()
                .sorted()
                .forEach(slot -> days.computeIfAbsent(slot.date(zone), date -> new ArrayList<>())
                        .add(slot));
        return days;
    }

    /** The date on which it starts on the wall clock of {@code zone}. */
    public LocalDate date(ZoneId zone) {
        return LocalDate.ofInstant(start, zone);
    }

    /** Elapsed time from start to end; always positive. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** Whether the two have an instant in common; touching is not enough. */
    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    @Override
    public int compareTo(TimeSlot other) {
        return BY_TIME.compare(this, other);
    }
}
