package org.praxiscms.core.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Whole days on a practice's clock.
 *
 * @param first first of them
 * @param last last of them, included; not before the first, at most two years after it
 * @param zone the practice's
 */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

    private static final int MOST_DAYS_BY_WEEK = 100;
    private static final int MOST_DAYS = 731;

    /** @throws IllegalArgumentException when it ends before it begins, or is longer than two years */
    public Period {
        if (last.isBefore(first) || days(first, last) > MOST_DAYS) {
            throw new IllegalArgumentException("No period: " + first + " – " + last);
        }
    }

    /** What its course is told by. */
    public enum Step {
        WEEK,
        MONTH;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The first day of the step that a day belongs to; weeks begin on Mondays. */
        LocalDate begin(LocalDate day) {
            return this == MONTH
                    ? day.withDayOfMonth(1)
                    : day.minusDays(day.getDayOfWeek().getValue() - 1L);
        }

        LocalDate next(LocalDate begin) {
            return this == MONTH ? begin.plusMonths(1) : begin.plusWeeks(1);
        }
    }

    /** Weeks for up to a hundred days, months for more. */
    public Step step() {
        return days(first, last) <= MOST_DAYS_BY_WEEK ? Step.WEEK : Step.MONTH;
    }

    /** First instant, included. */
    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** First instant after it, excluded. */
    public Instant to() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
