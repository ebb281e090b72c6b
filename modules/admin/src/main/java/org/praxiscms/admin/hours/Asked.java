package org.praxiscms.admin.hours;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.form.Dates;

/**
 * What the panel of dates is to show.
 *
 * @param month empty for the present one
 * @param date the date to edit; empty for none
 * @param dateForm what was entered for it; null for what is stored
 * @param timeOff what was entered as time off; null for nothing
 * @param problems what is wrong with either
 */
record Asked(
        Optional<YearMonth> month,
        Optional<LocalDate> date,
        DateForm dateForm,
        TimeOffForm timeOff,
        Map<String, String> problems) {

    static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty(), null, null, Map.of());

    /**
     * What an address asks for.
     *
     * @param month such as 2026-12; null for none
     * @param date such as 2026-12-24; null for none
     * @throws BadRequestException when either is something else
     */
    static Asked of(String month, String date) {
        Optional<LocalDate> day = Dates.of(date);
        Optional<YearMonth> asked = Dates.month(month).or(() -> day.map(YearMonth::from));
        if (month != null && Dates.month(month).isEmpty() || date != null && day.isEmpty()) {
            throw new BadRequestException("Not a month or a date");
        }
        return new Asked(asked, day, null, null, Map.of());
    }

    static Asked again(LocalDate date, DateForm form, Map<String, String> problems) {
        return new Asked(Optional.of(YearMonth.from(date)), Optional.of(date), form, null, problems);
    }

    static Asked again(TimeOffForm form, Map<String, String> problems) {
        return new Asked(Optional.empty(), Optional.empty(), null, form, problems);
    }
}
