package org.praxiscms.core.booking.slot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The working hours of one date on the wall clock. Whatever order and overlap the ranges come in,
 * they are kept sorted, and those that overlap or touch are one: two values are equal when the same
 * minutes are open.
 *
 * @param ranges sorted, apart from one another, unmodifiable; empty when the date is closed
 */
public record DayHours(List<DayRange> ranges) {

    /** Not a minute open. */
    public static final DayHours CLOSED = new DayHours(List.of());

    /** Open from 00:00 to 24:00. */
    public static final DayHours ALL_DAY = new DayHours(List.of(new DayRange(0, DayRange.MINUTES_PER_DAY)));

    /** Takes ranges in any order, overlapping or not; null is refused, in the list too. */
    public DayHours {
        ranges = merged(ranges);
    }

    /** The hours of the given ranges, in any order; none means closed. */
    public static DayHours of(DayRange... ranges) {
        return new DayHours(List.of(ranges));
    }

    /** These hours and one range more. */
    public DayHours and(DayRange range) {
        return and(of(range));
    }

    /** The minutes open in either. */
    public DayHours and(DayHours other) {
        List<DayRange> both = new ArrayList<>(ranges);
        both.addAll(other.ranges);
        return new DayHours(both);
    }

    public boolean isClosed() {
        return ranges.isEmpty();
    }

    /** Whether every minute from 00:00 to 24:00 is open; on such a date the grid starts anew. */
    public boolean isAllDay() {
        return equals(ALL_DAY);
    }

    private static List<DayRange> merged(Collection<DayRange> ranges) {
        List<DayRange> merged = new ArrayList<>();
        for (DayRange range : ranges.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && range.startMinute() <= merged.get(last).endMinute()) {
                DayRange before = merged.get(last);
                merged.set(last, new DayRange(before.startMinute(), Math.max(before.endMinute(), range.endMinute())));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }
}
