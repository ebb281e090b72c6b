package org.praxiscms.core.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Dates and times as people read them.
 *
 * @param locale whose words and order are used
 * @param zone whose clock is read
 */
public record DateTimeText(Locale locale, ZoneId zone) {

    /** A day with its weekday and year, such as "Tuesday 1 December 2026". */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** A time of day, such as "15:00"; with its offset where the clock shows that hour twice. */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(local);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        // the offset of UTC itself is "Z"
        return twice ? time + " (UTC" + local.getOffset().getId().replace("Z", "") + ")" : time;
    }

    /** Day and time of day. */
    public String dayAndTime(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** Day, time of day and the zone's name, such as "Tuesday 1 December 2026, 15:00 (Irish time)". */
    public String dayAndTimeInZone(Instant instant) {
        return dayAndTime(instant) + " (" + zoneName() + ")";
    }

    /** What the zone is called, such as "Irish time": the same in summer and in winter. */
    public String zoneName() {
        return ZoneName.of(zone, locale);
    }
}
