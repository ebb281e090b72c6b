package org.praxiscms.core.booking.slot;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The working hours that repeat every week, by day of the week on the practitioner's wall clock.
 *
 * @param days open days with their hours, unmodifiable; a day that is missing is closed
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {

    /** No day open: a practitioner who works by date overrides alone. */
    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    public WeeklyHours {
        Map<DayOfWeek, DayHours> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(days);
        copy.values().removeIf(DayHours::isClosed);
        days = Collections.unmodifiableMap(copy);
    }

    /** These hours and one range more on one day; ranges that overlap or touch become one. */
    public WeeklyHours and(DayOfWeek day, DayRange range) {
        Map<DayOfWeek, DayHours> more = new EnumMap<>(DayOfWeek.class);
        more.putAll(days);
        more.put(day, on(day).and(range));
        return new WeeklyHours(more);
    }

    /** The hours of a day; {@link DayHours#CLOSED} when it has none. */
    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.CLOSED);
    }
}
