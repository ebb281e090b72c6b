package org.praxiscms.admin.hours;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.text.TypedTime;

/**
 * The rows from–to of one day as they were entered; an empty row counts for nothing.
 *
 * @param from name of the fields that hold starts
 * @param to name of the fields that hold ends
 * @param day what the day is called in problems
 */
record RangeRows(Words words, Values values, String from, String to, String day) {

    static final int MOST = 12;
    private static final int LEAST = 2;

    /** How many rows are shown: those entered and one more to fill in, 2–12. */
    int count() {
        int entered = Math.max(values.all(from).size(), values.all(to).size());
        boolean full = entered == 0
                || !values.at(from, entered - 1).isEmpty()
                || !values.at(to, entered - 1).isEmpty();
        return Math.min(Math.max(full ? entered + 1 : entered, LEAST), MOST);
    }

    /** Whether more rows were sent than a day may have. */
    boolean tooMany() {
        return values.all(from).size() > MOST || values.all(to).size() > MOST;
    }

    /** What makes sense so far, by row. */
    Map<Integer, DayRange> ranges() {
        Map<Integer, DayRange> ranges = new TreeMap<>();
        for (int row = 0; row < count(); row++) {
            OptionalInt start = TypedTime.minutes(values.at(from, row));
            OptionalInt end = TypedTime.minutes(values.at(to, row));
            if (start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt()) {
                ranges.put(row, new DayRange(start.getAsInt(), end.getAsInt()));
            }
        }
        return ranges;
    }

    /** Adds what is wrong, by the field's id. */
    void check(Map<String, String> problems) {
        for (int row = 0; row < count(); row++) {
            check(row, problems);
        }
        Map<Integer, DayRange> ranges = ranges();
        ranges.forEach((row, range) -> ranges.forEach((other, before) -> {
            if (other < row && range.startMinute() < before.endMinute() && before.startMinute() < range.endMinute()) {
                problems.putIfAbsent(from + "-" + row, words.text("hours.overlapping", day, range, before));
            }
        }));
    }

    private void check(int row, Map<String, String> problems) {
        String start = values.at(from, row);
        String end = values.at(to, row);
        OptionalInt first = TypedTime.minutes(start);
        OptionalInt last = TypedTime.minutes(end);
        if (start.isEmpty() && end.isEmpty()) {
            return;
        }
        if (first.isEmpty()) {
            problems.put(from + "-" + row, unreadable(start));
        } else if (last.isEmpty()) {
            problems.put(to + "-" + row, unreadable(end));
        } else if (last.getAsInt() <= first.getAsInt()) {
            problems.put(to + "-" + row, words.text("hours.reversed", day, start, end));
        }
    }

    private String unreadable(String time) {
        return time.isEmpty() ? words.text("hours.missing", day) : words.text("hours.malformed", day);
    }
}
