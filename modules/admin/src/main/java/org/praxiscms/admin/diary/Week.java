package org.praxiscms.admin.diary;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A week of the calendar (ISO 8601: from Monday on).
 *
 * @param monday its first day
 */
record Week(LocalDate monday) {

    /** The week of an address such as {@code 2026-W48}; the week of a day when there is none or it is malformed. */
    static Week of(String address, LocalDate otherwise) {
        if (address != null && address.matches("[0-9]{4}-W[0-9]{2}")) {
            try {
                return new Week(LocalDate.parse(address + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            } catch (DateTimeException noSuchWeek) {
                return of(otherwise);
            }
        }
        return of(otherwise);
    }

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The week as it stands in addresses. */
    String address() {
        return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
