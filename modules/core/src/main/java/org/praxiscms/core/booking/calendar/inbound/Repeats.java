package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The times that a recurrence rule gives (RFC 5545 §3.3.10), on the wall clock of what recurs: "every Monday at nine"
 * is nine in winter and in summer.
 */
final class Repeats {

    private static final int LONGEST_RULE = 1000;
    private static final long MOST_TIMES_A_CYCLE = 20_000;
    private static final long MOST_CYCLES_PASSED = 50_000_000;
    private static final long CYCLES_A_STEP = 100;
    private static final int STEPS_OF_A_FAILURE = 500;
    private static final List<String> LIMITS_OF_A_YEAR = List.of("BYMONTH=", "BYWEEKNO=", "BYYEARDAY=", "RSCALE=");

    private Repeats() {}

    /**
     * Adds the times in {@code [from, to]}; the first one of all only where the rule gives it.
     *
     * @param written the rule as it is written
     * @param first the first time, whose clock counts
     * @param from on that clock
     * @param to on that clock
     * @param times where they are added, also those before something goes wrong
     * @throws DateTimeException when the rule makes no sense
     * @throws TooComplexCalendar when it gives too many
     */
    static void add(
            String written,
            CalendarTime first,
            LocalDateTime from,
            LocalDateTime to,
            Effort effort,
            Collection<LocalDateTime> times) {
        String rule = plain(written);
        RecurrenceRule parsed = parsed(rule, first);
        Optional<LocalDateTime> until = Optional.ofNullable(parsed.getUntil()).map(Repeats::local);
        if (until.isPresent() && until.get().isBefore(from) || first.local().isAfter(to)) {
            return;
        }
        requireFewTimesACycle(rule, effort);
        try {
            collect(parsed, first, from, to, effort, times);
        } catch (TooComplexCalendar e) {
            throw e;
        } catch (IllegalArgumentException neverAgain) { // so says the library after thousands of cycles without any
            effort.spend(STEPS_OF_A_FAILURE);
        } catch (RuntimeException confused) { // by parts that do not go together
            throw new DateTimeException("A rule that cannot be followed", confused);
        }
    }

    private static void collect(
            RecurrenceRule rule,
            CalendarTime first,
            LocalDateTime from,
            LocalDateTime to,
            Effort effort,
            Collection<LocalDateTime> times) {
        // The library goes through a long interval day by day; one that leaves the span is as good as any longer one.
        long farEnough = 2 + ChronoUnit.SECONDS.between(first.local(), to) / seconds(rule.getFreq());
        rule.setInterval((int) Math.min(rule.getInterval(), farEnough));
        RecurrenceRuleIterator iterator = rule.iterator(written(first.local(), first.date()));
        // A rule with COUNT has to be counted from its start.
        if (rule.getCount() == null && first.local().isBefore(from)) {
            long passed = cycles(rule, first.local(), from);
            if (passed > MOST_CYCLES_PASSED) {
                throw new TooComplexCalendar("A rule repeats too often");
            }
            effort.spend(1 + passed / CYCLES_A_STEP);
            iterator.fastForward(written(from, first.date()));
        }
        while (iterator.hasNext()) {
            effort.spend(1);
            LocalDateTime time = local(iterator.nextDateTime());
            if (time.isAfter(to)) {
                break;
            }
            if (!time.isBefore(from)) {
                times.add(time);
            }
        }
    }

    /**
     * The rule as the library reads it right: without blanks, which it would take for parts of a day's name; and with
     * the months where days of the month are named without any, which in a year are those of every month (RFC 5545
     * §3.3.10, "BYMONTHDAY").
     */
    private static String plain(String written) {
        if (written.length() > LONGEST_RULE) {
            throw new DateTimeException("A rule of " + written.length() + " characters");
        }
        String rule = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        List<String> parts = List.of(rule.split(";"));
        boolean everyMonth = parts.contains("FREQ=YEARLY")
                && has(parts, "BYMONTHDAY=")
                && LIMITS_OF_A_YEAR.stream().noneMatch(limit -> has(parts, limit));
        return everyMonth ? String.join(";", parts) + ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12" : rule;
    }

    private static boolean has(List<String> parts, String start) {
        return parts.stream().anyMatch(part -> part.startsWith(start));
    }

    /** The rule without the parts that make no sense, as most calendars read it. */
    private static RecurrenceRule parsed(String text, CalendarTime first) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RfcMode.RFC5545_LAX);
            if (rule.getUntil() != null) {
                rule.setUntil(until(rule.getUntil(), first));
            }
            return rule;
        } catch (InvalidRecurrenceRuleException | RuntimeException e) { // without FREQ it throws whatever it meets
            throw new DateTimeException("Not a recurrence rule", e);
        }
    }

    /**
     * The last time on the clock of what recurs. RFC 5545 §3.3.10 wants UNTIL in UTC, or as a date for whole days;
     * others write a date for both, and mean that whole day.
     */
    private static DateTime until(DateTime until, CalendarTime first) {
        if (until.isAllDay()) {
            LocalDateTime day = local(until);
            return written(first.date() ? day : day.plusDays(1).minusSeconds(1), first.date());
        }
        LocalDateTime local =
                until.isFloating() ? local(until) : first.localAt(Instant.ofEpochMilli(until.getTimestamp()));
        return written(local, first.date());
    }

    /** What the lists of a rule multiply to: BYHOUR with 24 and BYMINUTE with 60 numbers give 1,440 times a day. */
    private static void requireFewTimesACycle(String rule, Effort effort) {
        long times = 1;
        for (String part : rule.split(";")) {
            if (part.startsWith("BY")) {
                times *= 1 + part.chars().filter(character -> character == ',').count();
            }
            if (times > MOST_TIMES_A_CYCLE) {
                throw new TooComplexCalendar("A rule gives too many times");
            }
        }
        effort.spend(times);
    }

    /** How many cycles of the rule, at least, lie between two times. */
    private static long cycles(RecurrenceRule rule, LocalDateTime from, LocalDateTime to) {
        long seconds = ChronoUnit.SECONDS.between(from, to);
        return seconds / (seconds(rule.getFreq()) * rule.getInterval());
    }

    private static long seconds(Freq frequency) {
        return switch (frequency) {
            case SECONDLY -> 1;
            case MINUTELY -> 60;
            case HOURLY -> 3600;
            case DAILY -> 86_400;
            case WEEKLY -> 7 * 86_400;
            case MONTHLY -> 28 * 86_400;
            case YEARLY -> 365 * 86_400;
        };
    }

    private static DateTime written(LocalDateTime time, boolean date) {
        int month = time.getMonthValue() - 1;
        return date
                ? new DateTime(time.getYear(), month, time.getDayOfMonth())
                : new DateTime(
                        time.getYear(),
                        month,
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond());
    }

    /** What stands in a time of the library, whatever zone it names. */
    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.getHours(),
                time.getMinutes(),
                time.getSeconds());
    }
}
