package org.praxiscms.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.praxiscms.core.booking.FreeTime;

/**
 * The months in which something can be booked. Each is read when it is asked for, and once: they are one request's, and not
 * for several threads.
 */
final class BookableMonths {

    private final LocalDate today;
    private final LocalDate last;
    private final Function<YearMonth, List<FreeTime>> reading;
    private final Map<YearMonth, List<FreeTime>> known = new HashMap<>();

    /**
     * @param last the last day that can be booked; today or later
     * @param reading tells a month's free times, in order
     */
    BookableMonths(LocalDate today, LocalDate last, Function<YearMonth, List<FreeTime>> reading) {
        this.today = today;
        this.last = last;
        this.reading = reading;
    }

    LocalDate today() {
        return today;
    }

    /** The last day that can be booked. */
    LocalDate last() {
        return last;
    }

    /** A month's free times, in order. */
    List<FreeTime> free(YearMonth month) {
        return known.computeIfAbsent(month, reading);
    }

    /**
     * The month to show.
     *
     * @param wanted a day in it; this month where nothing can be booked then. Empty for the first month with a free time
     */
    YearMonth shown(Optional<LocalDate> wanted) {
        return wanted.map(YearMonth::from)
                .map(month -> isBookable(month) ? month : first())
                .orElseGet(this::earliest);
    }

    /** The first free time of all; empty when everything is taken. */
    Optional<FreeTime> earliestTime() {
        return free(earliest()).stream().findFirst();
    }

    // Where this month is full, the next one with a free time; the last one when all are.
    private YearMonth earliest() {
        YearMonth month = first();
        while (free(month).isEmpty() && month.isBefore(YearMonth.from(last))) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private boolean isBookable(YearMonth month) {
        return !month.isBefore(first()) && !month.isAfter(YearMonth.from(last));
    }

    private YearMonth first() {
        return YearMonth.from(today);
    }
}
