package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or a date with a time of day on a certain wall clock: RFC 5545 §3.3.4 and §3.3.5.
 *
 * @param local as it is written; a date at midnight
 * @param rules of the clock
 * @param date whether it is a whole day
 */
record CalendarTime(LocalDateTime local, ZoneRules rules, boolean date) {

    static final ZoneRules UTC = ZoneOffset.UTC.getRules();

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[Tt]([0-9]{2})([0-9]{2})([0-9]{2})?([Zz])?)?");

    /**
     * @param rules of the clock that the line names, or of the reader's where it names none
     * @throws DateTimeException when the text is neither a date nor a time
     */
    static CalendarTime parse(String text, ZoneRules rules) {
        return parse(text, () -> rules, rules);
    }

    /**
     * @param rules of the clock that the line names; asked for only where the text is a time that depends on it
     * @param days of the clock that whole days are on
     * @throws DateTimeException when the text is neither a date nor a time
     */
    static CalendarTime parse(String text, Supplier<ZoneRules> rules, ZoneRules days) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new DateTimeException("Neither a date nor a time");
        }
        LocalDate day = LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
        if (written.group(4) == null) {
            return new CalendarTime(day.atStartOfDay(), days, true);
        }
        int second = written.group(6) == null ? 0 : Math.min(number(written, 6), 59); // 60 is a leap second
        LocalTime time = LocalTime.of(number(written, 4), number(written, 5), second);
        return new CalendarTime(day.atTime(time), written.group(7) == null ? rules.get() : UTC, false);
    }

    /** The same clock at another time. */
    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, rules, date);
    }

    LocalDate day() {
        return local.toLocalDate();
    }

    /** When the clock shows it: the first time where it does so twice. */
    Instant instant() {
        return instant(local, rules);
    }

    /** What this clock shows at an instant. */
    LocalDateTime localAt(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }

    /**
     * RFC 5545 §3.3.5: a time that the clock shows twice is the first of the two; one that it skips is read with the
     * offset before the gap.
     */
    static Instant instant(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        ZoneOffset offset = offsets.isEmpty() ? rules.getTransition(local).getOffsetBefore() : offsets.get(0);
        return local.toInstant(offset);
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}
