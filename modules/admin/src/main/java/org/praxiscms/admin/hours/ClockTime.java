package org.praxiscms.admin.hours;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.slot.DayRange;

/** Times of day as they stand in addresses, and where hours are shown. */
public final class ClockTime {

    private ClockTime() {}

    /** As it is shown: {@code 09:30}. */
    public static String of(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** Hours as they are shown: {@code 09:00–12:00, 14:00–18:00}; empty for none. */
    public static String of(Collection<DayRange> hours) {
        return hours.stream()
                .map(range -> of(range.startMinute()) + "–" + of(range.endMinute()))
                .collect(Collectors.joining(", "));
    }

    /** As it is shown where there is little room: {@code 9} or {@code 9:30}. */
    static String brief(int minutes) {
        return minutes % 60 == 0
                ? Integer.toString(minutes / 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }
}
