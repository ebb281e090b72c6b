package org.praxiscms.admin.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates as they stand in addresses and forms: 2026-12-24 (ISO 8601), from the year 2000 to 2100. */
public final class Dates {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /** The date of a text; empty when it is none, or null. */
    public static Optional<LocalDate> of(String text) {
        try {
            return text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text)).filter(date -> sensible(date.getYear()))
                    : Optional.empty();
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    /** The month of a text such as 2026-12; empty when it is none, or null. */
    public static Optional<YearMonth> month(String text) {
        return of(text + "-01").map(YearMonth::from);
    }

    private static boolean sensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
