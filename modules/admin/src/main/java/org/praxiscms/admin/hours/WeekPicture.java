package org.praxiscms.admin.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.slot.DayRange;

/** A week at a glance. */
public record WeekPicture(List<Day> days) {

    private static final int PARTS = 48;
    private static final int MINUTES = 30;

    /**
     * A day.
     *
     * @param hours in words, such as "09:00–12:00, 14:00–18:00"; a dash for none
     * @param open which of its 48 half hours are open, wholly or in part
     */
    public record Day(String name, String hours, List<Boolean> open) {}

    static WeekPicture of(Function<DayOfWeek, Collection<DayRange>> week, Words words) {
        return new WeekPicture(Arrays.stream(DayOfWeek.values())
                .map(day -> day(
                        words.weekday(day), week.apply(day).stream().sorted().toList()))
                .toList());
    }

    private static Day day(String name, List<DayRange> ranges) {
        String hours = ClockTime.of(ranges);
        List<Boolean> open = IntStream.range(0, PARTS)
                .mapToObj(part -> ranges.stream()
                        .anyMatch(range ->
                                range.startMinute() < (part + 1) * MINUTES && range.endMinute() > part * MINUTES))
                .toList();
        return new Day(name, hours.isEmpty() ? "–" : hours, open);
    }
}
