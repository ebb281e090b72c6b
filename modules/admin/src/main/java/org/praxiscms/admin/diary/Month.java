package org.praxiscms.admin.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.praxiscms.admin.desk.Words;

/** A month of bookings, in whole weeks from Monday on. @param weekdays short and full names of the columns */
public record Month(List<Weekday> weekdays, List<List<Day>> weeks) {

    private static final int SHOWN = 3;

    /** A column. */
    public record Weekday(String shortName, String name) {}

    /**
     * A cell.
     *
     * @param full the date and how many there are, in words
     * @param within whether it belongs to the month
     * @param notes why the practice is closed, who is away
     * @param first the first of the day
     * @param more how many there are beyond them, in words; empty for none
     */
    public record Day(
            int number,
            String full,
            String path,
            boolean within,
            boolean today,
            List<String> notes,
            List<Happening> first,
            String more) {}

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** @param bookings of a date, in order @param notes of a date */
    static Month of(
            DiaryQuery query,
            LocalDate today,
            Function<LocalDate, List<Happening>> bookings,
            Function<LocalDate, List<String>> notes,
            Words words) {
        YearMonth month = YearMonth.from(query.date());
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first(month); !monday.isAfter(last(month)); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> day(date, query, today, bookings.apply(date), notes.apply(date), words))
                    .toList());
        }
        return new Month(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Weekday(words.shortWeekday(day), words.weekday(day)))
                        .toList(),
                weeks);
    }

    private static Day day(
            LocalDate date,
            DiaryQuery query,
            LocalDate today,
            List<Happening> bookings,
            List<String> notes,
            Words words) {
        int more = bookings.size() - SHOWN;
        return new Day(
                date.getDayOfMonth(),
                words.fullDay(date) + ": " + words.text("diary.count", bookings.size()),
                query.in(View.DAY).at(date).address(),
                YearMonth.from(date).equals(YearMonth.from(query.date())),
                date.equals(today),
                notes,
                bookings.stream().limit(SHOWN).toList(),
                more > 0 ? words.text("diary.more", more) : "");
    }
}
