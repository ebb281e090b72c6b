package org.praxiscms.admin.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;

/** How the calendar is looked at. */
enum View {
    DAY,
    WEEK,
    MONTH,
    LIST;

    /** The view of an address; empty for any other text, or null. */
    static Optional<View> of(String text) {
        return Arrays.stream(values()).filter(view -> view.code().equals(text)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A date in the next stretch, or with -1 in the one before. */
    LocalDate step(LocalDate date, int by) {
        return switch (this) {
            case DAY -> date.plusDays(by);
            case WEEK, LIST -> date.plusWeeks(by);
            case MONTH -> date.withDayOfMonth(1).plusMonths(by);
        };
    }

    /** Whether two dates are seen at once. */
    boolean together(LocalDate one, LocalDate other) {
        return switch (this) {
            case DAY -> one.equals(other);
            case WEEK, LIST -> Week.of(one).equals(Week.of(other));
            case MONTH -> YearMonth.from(one).equals(YearMonth.from(other));
        };
    }

    /** What is seen, in words. */
    String label(LocalDate date, Words words) {
        return switch (this) {
            case DAY -> words.fullDay(date);
            case WEEK, LIST -> {
                Week week = Week.of(date);
                yield words.text(
                        "bookings.week",
                        Integer.toString(week.number()),
                        words.shortDay(week.monday()),
                        words.shortDay(week.monday().plusDays(6)));
            }
            case MONTH -> words.month(YearMonth.from(date));
        };
    }
}
