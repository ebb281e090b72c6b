package org.praxiscms.core.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.booking.hours.PublicHoliday.Kept;
import org.praxiscms.core.booking.hours.PublicHoliday.Name;

class PublicHolidaysTest {

    // The earliest and the latest possible dates, and the years that trip simpler formulas.
    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1954, 1954-04-18",
        "1961, 1961-04-02",
        "1981, 1981-04-19",
        "2000, 2000-04-23",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25",
        "2049, 2049-04-18",
        "2076, 2076-04-19",
        "2285, 2285-03-22"
    })
    void knowsEaster(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Test
    void knowsVienna2027() {
        assertThat(dates(HolidayRegion.AT, 2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-17",
                        "2027-05-27",
                        "2027-08-15",
                        "2027-10-26",
                        "2027-11-01",
                        "2027-12-08",
                        "2027-12-25",
                        "2027-12-26");
    }

    @Test
    void knowsDublin2026And2030() {
        assertThat(dates(HolidayRegion.IE, 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-02-02",
                        "2026-03-17",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-06-01",
                        "2026-08-03",
                        "2026-10-26",
                        "2026-12-25",
                        "2026-12-26");
        assertThat(dates(HolidayRegion.IE, 2030))
                .as("a first of February on a Friday")
                .contains("2030-02-01");
    }

    /** Weekdays without work, worked out by hand from the Acts and the rule for substitute days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB_ENG | 2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "GB_WLS | 2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "GB_SCT | 2027 | 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
                "GB_NIR | 2026 | 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
                "GB_ENG | 2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
                "GB_SCT | 2028 | 01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
                "GB_ENG | 2033 | 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"
            })
    void knowsTheUnitedKingdom(HolidayRegion part, int year, String weekdays) {
        assertThat(PublicHolidays.of(part, year))
                .extracting(PublicHoliday::date)
                .filteredOn(date -> date.getDayOfWeek().getValue() < 6)
                .extracting(date -> date.toString().substring(5))
                .containsExactly(weekdays.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "DE_BW, 12", "DE_BY, 13", "DE_BE, 10", "DE_BB, 12", "DE_HB, 10", "DE_HH, 10", "DE_HE, 10", "DE_MV, 11",
        "DE_NI, 10", "DE_NW, 11", "DE_RP, 11", "DE_SL, 12", "DE_SN, 12", "DE_ST, 11", "DE_SH, 10", "DE_TH, 12"
    })
    void countsThoseOfEveryLand(HolidayRegion land, int days) {
        assertThat(PublicHolidays.of(land, 2026)).hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({
        "DE_SN, 2026, REPENTANCE, 2026-11-18",
        "DE_SN, 2033, REPENTANCE, 2033-11-16",
        "DE_BY, 2026, CORPUS_CHRISTI, 2026-06-04",
        "DE_BB, 2026, WHIT_SUNDAY, 2026-05-24",
        "DE_TH, 2026, CHILDREN, 2026-09-20",
        "DE_BE, 2028, UPRISING_1953, 2028-06-17",
        "DE_HE, 2026, ASCENSION, 2026-05-14"
    })
    void knowsTheMovingOnes(HolidayRegion land, int year, Name name, LocalDate date) {
        assertThat(PublicHolidays.of(land, year))
                .filteredOn(holiday -> holiday.name() == name)
                .extracting(PublicHoliday::date)
                .containsExactly(date);
    }

    @Test
    void saysWhatIsKeptInPartsOnly() {
        assertThat(PublicHolidays.of(HolidayRegion.DE_BY, 2026))
                .contains(new PublicHoliday(LocalDate.of(2026, 8, 15), Name.ASSUMPTION, Kept.IN_PARTS));
        assertThat(PublicHolidays.of(HolidayRegion.DE_TH, 2026))
                .contains(new PublicHoliday(LocalDate.of(2026, 6, 4), Name.CORPUS_CHRISTI, Kept.IN_PARTS));
    }

    @Test
    void knowsWashington2026() {
        assertThat(dates(HolidayRegion.US, 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-07-04",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-12-25");
    }

    @Test
    void observesAWeekendsHolidayOnTheWorkingDayBeside() {
        assertThat(PublicHolidays.of(HolidayRegion.US, 2027))
                .contains(
                        new PublicHoliday(LocalDate.of(2027, 7, 5), Name.INDEPENDENCE, Kept.OBSERVED),
                        new PublicHoliday(LocalDate.of(2027, 12, 24), Name.CHRISTMAS, Kept.OBSERVED),
                        new PublicHoliday(LocalDate.of(2027, 12, 31), Name.NEW_YEAR, Kept.OBSERVED));
    }

    @ParameterizedTest
    @EnumSource(HolidayRegion.class)
    void staysInItsYearAndKnowsNoDateTwice(HolidayRegion region) {
        for (int year = PublicHolidays.FIRST_YEAR; year <= PublicHolidays.LAST_YEAR; year++) {
            int asked = year;
            assertThat(PublicHolidays.of(region, year))
                    .isSorted()
                    .allMatch(holiday -> holiday.date().getYear() == asked)
                    .extracting(PublicHoliday::name, PublicHoliday::date)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2100, -1})
    void knowsNoOtherYear(int year) {
        assertThatThrownBy(() -> PublicHolidays.of(HolidayRegion.US, year))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheRegionsOfACountry() {
        assertThat(HolidayRegion.of("DE")).hasSize(17);
        assertThat(HolidayRegion.of("at")).containsExactly(HolidayRegion.AT);
        assertThat(HolidayRegion.of("FR")).isEmpty();
        assertThat(HolidayRegion.DE_BY.code()).isEqualTo("DE-BY");
    }

    private static List<String> dates(HolidayRegion region, int year) {
        return PublicHolidays.of(region, year).stream()
                .map(holiday -> holiday.date().toString())
                .toList();
    }
}
