package org.praxiscms.admin.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;

/**
 * A practitioner's week as it is edited: for each day several rows from–to, named {@code mon-from} and {@code mon-to};
 * an empty row counts for nothing.
 */
public class HoursForm extends EntryForm {

    public HoursForm(Words words, Values values) {
        super("hours", words, values);
    }

    /** A week as it is stored. */
    public static Values valuesOf(List<Availability> week) {
        Values values = Values.none();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Availability> ranges =
                    week.stream().filter(range -> range.day() == day).toList();
            values = values.with(
                            from(day),
                            ranges.stream()
                                    .map(range -> ClockTime.of(range.startMinute()))
                                    .toList())
                    .with(
                            to(day),
                            ranges.stream()
                                    .map(range -> ClockTime.of(range.endMinute()))
                                    .toList());
        }
        return values;
    }

    /** One group a day, its fields in pairs. */
    @Override
    public List<Group> groups() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Group(words().weekday(day), code(day), true, fields(day)))
                .toList();
    }

    @Override
    protected void check(Map<String, String> problems) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (rows(day).tooMany()) {
                problems.put(WHOLE, text("many", words().weekday(day), RangeRows.MOST));
            }
            rows(day).check(problems);
        }
    }

    /** The week that was entered, sorted; only when nothing is wrong. */
    List<Availability> week(Practitioner practitioner) {
        List<Availability> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            ranges(day).values().stream()
                    .sorted()
                    .forEach(range ->
                            week.add(new Availability(practitioner, day, range.startMinute(), range.endMinute())));
        }
        return week;
    }

    /** The same with one more empty row on a day. */
    HoursForm withRow(String day) {
        int rows = rows(day);
        return new HoursForm(words(), padded(values(), day, Math.min(rows + 1, RangeRows.MOST)));
    }

    /** The same without one row of a day. */
    HoursForm withoutRow(String day, int row) {
        Values padded = padded(values(), day, rows(day));
        return new HoursForm(words(), without(without(padded, day + "-from", row), day + "-to", row));
    }

    private List<Field> fields(DayOfWeek day) {
        List<Field> fields = new ArrayList<>();
        for (int row = 0; row < rows(code(day)); row++) {
            fields.add(timeInRow(from(day), row, text("from", words().weekday(day))));
            fields.add(timeInRow(to(day), row, text("to", words().weekday(day))));
        }
        return fields;
    }

    private int rows(String day) {
        return new RangeRows(words(), values(), day + "-from", day + "-to", day).count();
    }

    /** What makes sense so far, by row. */
    Map<Integer, DayRange> ranges(DayOfWeek day) {
        return rows(day).ranges();
    }

    private RangeRows rows(DayOfWeek day) {
        return new RangeRows(words(), values(), from(day), to(day), words().weekday(day));
    }

    private static Values padded(Values values, String day, int rows) {
        return values.with(day + "-from", filled(values, day + "-from", rows))
                .with(day + "-to", filled(values, day + "-to", rows));
    }

    private static List<String> filled(Values values, String name, int rows) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(values.at(name, row));
        }
        return texts;
    }

    private static Values without(Values values, String name, int row) {
        List<String> texts = new ArrayList<>(values.all(name));
        if (row < texts.size()) {
            texts.remove(row);
        }
        return values.with(name, texts);
    }

    private static String from(DayOfWeek day) {
        return code(day) + "-from";
    }

    private static String to(DayOfWeek day) {
        return code(day) + "-to";
    }

    static String code(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    }
}
