package org.praxiscms.admin.hours;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type them: 9, 9:00, 09.30, 0930, 24:00. */
final class ClockTime {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-5][0-9]))?");
    private static final int DAY = 1440;

    private ClockTime() {}

    /** Minutes since 00:00, 0–1440; empty when it is no time. */
    static OptionalInt minutes(String typed) {
        Matcher time = TYPED.matcher(typed.strip());
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        int minutes =
                60 * Integer.parseInt(time.group(1)) + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
        return minutes <= DAY ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /** As it is shown: {@code 09:30}. */
    static String of(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
