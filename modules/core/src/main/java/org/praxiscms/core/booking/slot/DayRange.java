package org.praxiscms.core.booking.slot;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of one date on the wall clock, half-open: 09:00–12:30, or 22:00–24:00. Hours that pass
 * midnight are two ranges on two dates, which the calculator joins again.
 *
 * @param startMinute minutes after 00:00 on the wall clock, 0–1439, included
 * @param endMinute minutes after 00:00 on the wall clock, 1–1440 where 1440 is 24:00, excluded;
 *     greater than {@code startMinute}
 */
public record DayRange(int startMinute, int endMinute) implements Comparable<DayRange> {

    /** Minutes of a date on the wall clock: 24:00. */
    public static final int MINUTES_PER_DAY = 1440;

    private static final Pattern NOTATION = Pattern.compile("(\\d\\d):([0-5]\\d)-(\\d\\d):([0-5]\\d)");
    private static final Comparator<DayRange> BY_TIME =
            Comparator.comparingInt(DayRange::startMinute).thenComparingInt(DayRange::endMinute);

    /**
     * @throws IllegalArgumentException if it would be empty, run backwards, or leave its date
     */
    public DayRange {
        if (startMinute < 0 || endMinute > MINUTES_PER_DAY || endMinute <= startMinute) {
            throw new IllegalArgumentException("A range lies within one date and ends after it starts: minutes "
                    + startMinute + " – " + endMinute);
        }
    }

    /**
     * Reads the notation {@code HH:mm-HH:mm}, two digits each, from 00:00 to 24:00: "22:00-24:00".
     *
     * @throws IllegalArgumentException if the text is anything else or no range
     */
    public static DayRange parse(String text) {
        Matcher notation = NOTATION.matcher(text);
        if (!notation.matches()) {
            throw new IllegalArgumentException("Not a range of the form HH:mm-HH:mm: " + text);
        }
        return new DayRange(minute(notation.group(1), notation.group(2)), minute(notation.group(3), notation.group(4)));
    }

    /** The notation that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%02d:%02d-%02d:%02d", startMinute / 60, startMinute % 60, endMinute / 60, endMinute % 60);
    }

    @Override
    public int compareTo(DayRange other) {
        return BY_TIME.compare(this, other);
    }

    private static int minute(String hours, String minutes) {
        return 60 * Integer.parseInt(hours) + Integer.parseInt(minutes);
    }
}
