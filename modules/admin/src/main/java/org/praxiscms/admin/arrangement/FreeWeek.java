package org.praxiscms.admin.arrangement;

import java.time.Instant;
import java.util.List;

/**
 * Free times of seven days to choose from, beside another time that may be typed.
 *
 * @param label the days, such as "30 November 2026 – 6 December 2026"
 * @param from the first of them, as it is sent
 * @param earlier the first of the seven days before; empty where they are over
 * @param later the first of the seven days after
 * @param next the first later day on which something is free, where nothing is in these; empty for none
 * @param nextLabel the same in words
 * @param days those on which something is free, in order
 * @param why why no times can be shown at all, a full sentence; empty where they are
 */
public record FreeWeek(
        String label,
        String from,
        String earlier,
        String later,
        String next,
        String nextLabel,
        List<Day> days,
        String why) {

    /** A day and its free times. */
    public record Day(String label, List<Start> starts) {}

    /**
     * A free time.
     *
     * @param value the instant as it is sent, such as {@code 2026-12-03T14:30:00Z}
     * @param time on the practice's wall clock
     */
    public record Start(String value, String time, boolean chosen) {}

    /** No times, and why. */
    static FreeWeek none(String why) {
        return new FreeWeek("", "", "", "", "", "", List.of(), why);
    }

    /** Whether one of the times is chosen. */
    public boolean chosen() {
        return days.stream().flatMap(day -> day.starts().stream()).anyMatch(Start::chosen);
    }

    /** Whether it lists a time. */
    boolean lists(Instant start) {
        return days.stream()
                .flatMap(day -> day.starts().stream())
                .anyMatch(one -> one.value().equals(start.toString()));
    }
}
