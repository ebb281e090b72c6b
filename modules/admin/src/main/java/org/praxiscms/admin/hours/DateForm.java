package org.praxiscms.admin.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.HoursOverride;
import org.praxiscms.core.booking.slot.DayHours;

/** A practitioner's hours on one date as they are edited: as usual, closed, or others in rows from–to. */
public class DateForm extends EntryForm {

    private static final String CHOICE = "choice";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** What may hold on a date. */
    enum Choice {
        USUAL,
        CLOSED,
        OTHER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final LocalDate date;

    public DateForm(Words words, Values values, LocalDate date) {
        super("date", words, values);
        this.date = date;
    }

    /** A date as it is stored; empty when the weekly hours hold. */
    static Values valuesOf(Optional<HoursOverride> override) {
        DayHours hours = override.map(HoursOverride::hours).orElse(DayHours.CLOSED);
        Choice choice = override.isEmpty() ? Choice.USUAL : hours.isClosed() ? Choice.CLOSED : Choice.OTHER;
        return Values.none()
                .with(CHOICE, choice.code())
                .with(
                        FROM,
                        hours.ranges().stream()
                                .map(range -> ClockTime.of(range.startMinute()))
                                .toList())
                .with(
                        TO,
                        hours.ranges().stream()
                                .map(range -> ClockTime.of(range.endMinute()))
                                .toList());
    }

    @Override
    public List<Group> groups() {
        List<Option> choices = Arrays.stream(Choice.values())
                .map(choice -> new Option(choice.code(), text("choice." + choice.code())))
                .toList();
        List<Field> ranges = new ArrayList<>();
        for (int row = 0; row < rows().count(); row++) {
            ranges.add(timeInRow(FROM, row, text("from")));
            ranges.add(timeInRow(TO, row, text("to")));
        }
        return List.of(
                Group.of("", "", select(CHOICE, choices).mandatory()), new Group(text("ranges"), "", true, ranges));
    }

    /** What stands in the rows counts only when other hours are chosen. */
    @Override
    protected void check(Map<String, String> problems) {
        if (!value(CHOICE).equals(Choice.OTHER.code())) {
            return;
        }
        if (rows().tooMany()) {
            problems.put(WHOLE, words().text("hours.many", words().fullDay(date), RangeRows.MOST));
        }
        rows().check(problems);
        if (rows().ranges().isEmpty() && problems.isEmpty()) {
            problems.put(FROM + "-0", text("empty"));
        }
    }

    /** What is to hold on the date; empty for the weekly hours. Only when nothing is wrong. */
    Optional<DayHours> hours() {
        return switch (Choice.valueOf(value(CHOICE).toUpperCase(Locale.ROOT))) {
            case USUAL -> Optional.empty();
            case CLOSED -> Optional.of(DayHours.CLOSED);
            case OTHER -> Optional.of(new DayHours(List.copyOf(rows().ranges().values())));
        };
    }

    private RangeRows rows() {
        return new RangeRows(words(), values(), FROM, TO, words().fullDay(date));
    }
}
