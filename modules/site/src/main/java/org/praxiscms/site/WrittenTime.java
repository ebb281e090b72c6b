package org.praxiscms.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Times as they stand in addresses, forms and the API, of the years 1970 to 9999. Java counts on to a
 * thousand million, where adding a day fails, and PostgreSQL back to 4713 BC only.
 */
public final class WrittenTime {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private static final Instant FIRST = start(FIRST_YEAR);
    private static final Instant END = start(LAST_YEAR + 1);

    private WrittenTime() {}

    /**
     * An instant.
     *
     * @param text RFC 3339 in UTC, such as {@code 2026-11-23T09:00:00Z}
     * @throws DateTimeException when it is none, or of another year
     */
    public static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new DateTimeException("Not of the years that count");
        }
        return instant;
    }

    /**
     * A date.
     *
     * @param text ISO 8601, such as {@code 2026-11-23}
     * @throws DateTimeException when it is none, or of another year
     */
    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("Not of the years that count");
        }
        return date;
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
