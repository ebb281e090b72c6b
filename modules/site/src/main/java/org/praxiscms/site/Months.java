package org.praxiscms.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Moment;
import org.praxiscms.theme.SafeUrl;

/**
 * Draws a month of free times.
 *
 * @param words language, and the zone that days and times are shown in
 * @param today today's date in that zone
 * @param dayUrl address that shows a day
 * @param action where a chosen time is posted
 * @param kept what is posted along with it
 */
record Months(
        Words words, LocalDate today, Function<LocalDate, String> dayUrl, String action, Map<String, String> kept) {

    /**
     * @param month the month to draw
     * @param free its free times
     * @param chosen the day whose times are listed; empty for none
     * @param earliest the first free time of all
     * @param last the last date that can be booked
     */
    Calendar draw(
            YearMonth month,
            List<FreeTime> free,
            Optional<LocalDate> chosen,
            Optional<FreeTime> earliest,
            LocalDate last) {
        SortedMap<LocalDate, List<FreeTime>> byDay = byDay(free);
        YearMonth before = month.minusMonths(1);
        YearMonth after = month.plusMonths(1);
        return new Calendar(
                words.month(month),
                before.isBefore(YearMonth.from(today)) ? null : monthLink(before),
                after.isAfter(YearMonth.from(last)) ? null : monthLink(after),
                weekdays(),
                weeks(month, byDay, chosen),
                chosen.map(words::fullDay).orElse(""),
                chosen.map(day -> byDay.getOrDefault(day, List.of())).orElse(List.of()).stream()
                        .map(this::time)
                        .toList(),
                earliest.map(time -> time(time, words.dayAndTime(time.time().start())))
                        .orElse(null),
                new SafeUrl(action),
                kept);
    }

    private SortedMap<LocalDate, List<FreeTime>> byDay(List<FreeTime> free) {
        ZoneId zone = words.zone();
        return free.stream()
                .collect(Collectors.groupingBy(
                        time -> time.time().start().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    private Link monthLink(YearMonth month) {
        LocalDate first = month.atDay(1);
        return Link.to(words.monthName(month), dayUrl.apply(first.isBefore(today) ? today : first));
    }

    private Calendar.Time time(FreeTime free) {
        return time(free, words.time(free.time().start()));
    }

    private static Calendar.Time time(FreeTime free, Moment said) {
        return new Calendar.Time(said, "", free.time().start().toString());
    }

    private List<Calendar.Weekday> weekdays() {
        DayOfWeek first = WeekFields.of(words.locale()).getFirstDayOfWeek();
        return IntStream.range(0, 7)
                .mapToObj(first::plus)
                .map(day -> new Calendar.Weekday(
                        words.weekday(day, TextStyle.SHORT_STANDALONE), words.weekday(day, TextStyle.FULL_STANDALONE)))
                .toList();
    }

    private List<List<Calendar.Day>> weeks(
            YearMonth month, Map<LocalDate, List<FreeTime>> byDay, Optional<LocalDate> chosen) {
        DayOfWeek first = WeekFields.of(words.locale()).getFirstDayOfWeek();
        int empty = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        List<Calendar.Day> cells = new ArrayList<>();
        IntStream.range(0, empty).forEach(i -> cells.add(emptyCell()));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(month.atDay(day), byDay, chosen));
        }
        while (cells.size() % 7 != 0) {
            cells.add(emptyCell());
        }
        return IntStream.range(0, cells.size() / 7)
                .mapToObj(week -> List.copyOf(cells.subList(week * 7, week * 7 + 7)))
                .toList();
    }

    private Calendar.Day cell(LocalDate date, Map<LocalDate, List<FreeTime>> byDay, Optional<LocalDate> chosen) {
        int times = byDay.getOrDefault(date, List.of()).size();
        return new Calendar.Day(
                date.getDayOfMonth(),
                words.text("times.day", words.fullDay(date), times),
                times == 0 ? null : new SafeUrl(dayUrl.apply(date) + "#times"),
                chosen.filter(date::equals).isPresent(),
                date.equals(today));
    }

    private static Calendar.Day emptyCell() {
        return new Calendar.Day(0, "", null, false, false);
    }

    /** Free times with each start once: a visitor who will see anybody chooses a time, not a person. */
    static List<FreeTime> distinct(List<FreeTime> free) {
        TreeSet<java.time.Instant> seen = new TreeSet<>();
        return free.stream().filter(time -> seen.add(time.time().start())).toList();
    }
}
