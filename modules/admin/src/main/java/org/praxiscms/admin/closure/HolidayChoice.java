package org.praxiscms.admin.closure;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.hours.ClosedDays;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.HolidayRegion;
import org.praxiscms.core.booking.hours.PublicHoliday;
import org.praxiscms.core.booking.hours.PublicHolidays;

/**
 * Which public holidays are offered to choose from.
 *
 * @param region empty for none yet
 */
public record HolidayChoice(Optional<HolidayRegion> region, int year) {

    /**
     * What an address or a form asks for.
     *
     * @param region code of a region, such as DE-BY; null or empty for the practice's own
     * @param year null or empty for the present one
     * @param country ISO code of the practice's country: its first region is meant where none is named
     * @throws BadRequestException when the region is not known here, or the year is not offered
     */
    static HolidayChoice of(String region, String year, String country, LocalDate today) {
        return new HolidayChoice(
                region == null || region.isEmpty()
                        ? HolidayRegion.of(country).stream().findFirst()
                        : Optional.of(known(region)),
                year == null || year.isEmpty() ? today.getYear() : year(year));
    }

    /** A day on the list. @param closed whether the practice is closed then already */
    public record Row(String date, String day, String name, boolean closed) {}

    /** The days from today on, in order. */
    List<Row> rows(LocalDate today, List<Closure> closures, Words words) {
        return holidays().stream()
                .filter(holiday -> !holiday.date().isBefore(today))
                .map(holiday -> new Row(
                        holiday.date().toString(),
                        words.fullDay(holiday.date()),
                        ClosedDays.name(holiday, words),
                        closures.stream().anyMatch(closure -> closure.covers(holiday.date()))))
                .toList();
    }

    /** What a holiday of a date is called; empty when there is none. */
    Optional<String> name(LocalDate date, Words words) {
        return holidays().stream()
                .filter(holiday -> holiday.date().equals(date))
                .findFirst()
                .map(holiday -> ClosedDays.name(holiday, words));
    }

    private List<PublicHoliday> holidays() {
        return region.map(known -> PublicHolidays.of(known, year)).orElse(List.of());
    }

    private static HolidayRegion known(String code) {
        return HolidayRegion.withCode(code).orElseThrow(() -> new BadRequestException("No such region"));
    }

    private static int year(String text) {
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < PublicHolidays.FIRST_YEAR || year > PublicHolidays.LAST_YEAR) {
            throw new BadRequestException("No such year");
        }
        return year;
    }
}
