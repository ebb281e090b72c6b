package org.praxiscms.core.booking.calendar.inbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes: days of the calendar, which may have 23 or 25 hours, then seconds that elapse (RFC 5545
 * §3.3.6).
 *
 * @param days of the calendar, 0 or more
 * @param seconds that elapse, 0 or more
 */
record Length(long days, long seconds) {

    static final Length NOTHING = new Length(0, 0);
    static final Length ONE_DAY = new Length(1, 0);
    static final Length ONE_HOUR = new Length(0, 3600);

    private static final Pattern WRITTEN = Pattern.compile("([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,5})D)?"
            + "(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,9})S)?)?");

    /**
     * A length as it is written; a negative one is nothing.
     *
     * @throws DateTimeException when the text is none
     */
    static Length parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!written.matches()) {
            throw new DateTimeException("Not a duration");
        }
        if (written.group(1).equals("-")) {
            return NOTHING;
        }
        long days = 7 * number(written, 2) + number(written, 3);
        return new Length(days, 3600 * number(written, 4) + 60 * number(written, 5) + number(written, 6));
    }

    /** What elapses between two instants; nothing when they are the wrong way round. */
    static Length between(Instant start, Instant end) {
        return new Length(0, Math.max(0, Duration.between(start, end).toSeconds()));
    }

    /** The end of what starts then. */
    Instant after(CalendarTime start) {
        return start.at(start.local().plusDays(days)).instant().plusSeconds(seconds);
    }

    /** At least as long as this, whatever the clock does. */
    Duration atMost() {
        return Duration.ofDays(days).plusSeconds(seconds).plusDays(1);
    }

    private static long number(Matcher written, int group) {
        return written.group(group) == null ? 0 : Long.parseLong(written.group(group));
    }
}
