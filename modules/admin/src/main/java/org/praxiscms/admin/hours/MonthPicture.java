package org.praxiscms.admin.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.praxiscms.admin.desk.Words;

/**
 * A month at a glance, in whole weeks from Monday on.
 *
 * @param label such as "December 2026"
 * @param month as it stands in addresses: 2026-12
 * @param weekdays short names of the columns, with their full names
 */
public record MonthPicture(String label, String month, List<Weekday> weekdays, List<List<Day>> weeks) {

    /** A column. */
    public record Weekday(String shortName, String name) {}

    /** What holds on a day. */
    public enum State {
        /** The weekly hours. */
        USUAL,
        /** No hours on this weekday. */
        NONE,
        /** Hours of the date's own. */
        OTHER,
        /** Closed by an override of the practitioner. */
        CLOSED,
        /** A closed day of the practice. */
        CLOSURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is known of a day.
     *
     * @param hours in words, such as "9–12, 14–18"; empty when it is closed
     * @param because name of the closed day; empty for none
     * @param off whether there is time off
     */
    public record Known(State state, String hours, String because, boolean off) {}

    /**
     * A cell.
     *
     * @param date as it stands in addresses
     * @param number day of the month
     * @param full the date and what holds on it, in words
     * @param within whether it belongs to the month
     * @param ahead whether it is today or later
     * @param chosen whether it is being edited
     */
    public record Day(
            String date,
            int number,
            Known known,
            String full,
            boolean within,
            boolean ahead,
            boolean today,
            boolean chosen) {}

    static MonthPicture of(
            YearMonth month,
            LocalDate today,
            Optional<LocalDate> chosen,
            Function<LocalDate, Known> facts,
            Words words) {
        LocalDate first = first(month);
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !YearMonth.from(monday).isAfter(month); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> day(date, month, today, chosen, facts.apply(date), words))
                    .toList());
        }
        return new MonthPicture(
                words.month(month),
                month.toString(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Weekday(words.shortWeekday(day), words.weekday(day)))
                        .toList(),
                weeks);
    }

    /** The Monday on or before a month's first day. */
    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday on or after a month's last day. */
    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static Day day(
            LocalDate date, YearMonth month, LocalDate today, Optional<LocalDate> chosen, Known known, Words words) {
        String what = words.text("month.says." + known.state().code(), known.hours(), known.because());
        return new Day(
                date.toString(),
                date.getDayOfMonth(),
                known,
                words.fullDay(date) + ": " + what + (known.off() ? ", " + words.text("month.says.off") : ""),
                YearMonth.from(date).equals(month),
                !date.isBefore(today),
                date.equals(today),
                chosen.filter(date::equals).isPresent());
    }
}
