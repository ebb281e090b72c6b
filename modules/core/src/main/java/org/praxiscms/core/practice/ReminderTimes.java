package org.praxiscms.core.practice;

import java.util.Comparator;
import java.util.List;

/**
 * How long before an appointment its client is reminded of it.
 *
 * @param hours elapsed hours before the start, 1–336 each, none twice, the earliest reminder first; at most four; empty
 *     for no reminder
 */
public record ReminderTimes(List<Integer> hours) {

    /** The farthest from the appointment, in hours: two weeks. */
    public static final int EARLIEST = 336;

    /** Most reminders of one appointment. */
    public static final int MOST = 4;

    /** @throws IllegalArgumentException when there are too many, or one is out of range */
    public ReminderTimes {
        hours = hours.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (hours.size() > MOST || hours.stream().anyMatch(hour -> hour < 1 || hour > EARLIEST)) {
            throw new IllegalArgumentException("No times of reminders: " + hours);
        }
    }

    /** A day before. */
    public static ReminderTimes usual() {
        return new ReminderTimes(List.of(24));
    }
}
