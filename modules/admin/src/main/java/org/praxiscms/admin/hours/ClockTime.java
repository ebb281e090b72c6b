package org.praxiscms.admin.hours;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.slot.DayRange;

/** Times of day as people type them: 9, 9:00, 09.30, 0930, 24:00. */
public final class ClockTime {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-5][0-9]))?");
    private static final int DAY = 1440;

    private ClockTime() {}

    /** Minutes since 00:00, 0–1440; empty when it is no time. */
    public static OptionalInt minutes(String typed) {
        Matcher time = TYPED.matcher(typed.strip());
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        int minutes =
                60 * Integer.parseInt(time.group(1)) + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
        return minutes <= DAY ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

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
