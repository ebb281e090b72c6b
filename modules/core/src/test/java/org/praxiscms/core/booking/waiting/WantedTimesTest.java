package org.praxiscms.core.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTimesTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:00:00Z, true", // Tuesday 08:00
        "2026-11-24T10:59:00Z, true",
        "2026-11-24T11:00:00Z, false", // noon is no morning
        "2026-11-24T16:00:00Z, true", // 17:00 is evening
        "2026-11-24T15:59:00Z, false",
        "2026-11-25T07:00:00Z, false", // Wednesday
        "2026-11-26T22:30:00Z, true", // Thursday 23:30
        "2026-11-26T23:30:00Z, false" // Friday 00:30 in Vienna
    })
    void holdsToDaysAndPartsOnThePracticesClock(Instant start, boolean wanted) {
        WantedTimes times = new WantedTimes(
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), Set.of(PartOfDay.MORNING, PartOfDay.EVENING), LAST);
        assertThat(times.include(start, VIENNA)).isEqualTo(wanted);
    }

    @Test
    void nothingChosenMeansAnyTimeUntilTheLastDate() {
        WantedTimes any = new WantedTimes(Set.of(), Set.of(), LAST);
        assertThat(any.days()).hasSize(7);
        assertThat(any.parts()).containsExactly(PartOfDay.values());
        assertThat(any.include(LAST.atTime(23, 59).atZone(VIENNA).toInstant(), VIENNA))
                .isTrue();
        assertThat(any.include(any.end(VIENNA), VIENNA)).isFalse();
    }

    @Test
    void remembersWhatWasChosen() {
        WantedTimes sunday = new WantedTimes(Set.of(DayOfWeek.SUNDAY), Set.of(PartOfDay.AFTERNOON), LAST);
        assertThat(sunday.days()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(sunday.parts()).containsExactly(PartOfDay.AFTERNOON);
    }

    @Test
    void theDayHasNoGapBetweenItsParts() {
        assertThat(PartOfDay.of(LocalTime.MIDNIGHT)).isEqualTo(PartOfDay.MORNING);
        assertThat(PartOfDay.of(LocalTime.NOON)).isEqualTo(PartOfDay.AFTERNOON);
        assertThat(PartOfDay.of(LocalTime.MAX)).isEqualTo(PartOfDay.EVENING);
    }

    @Test
    void aWishWaitsFromTodayForSixtyDaysAtMost() {
        assertThat(WishRequest.allows(LAST, LAST)).isTrue();
        assertThat(WishRequest.allows(LAST.plusDays(60), LAST)).isTrue();
        assertThat(WishRequest.allows(LAST.plusDays(61), LAST)).isFalse();
        assertThat(WishRequest.allows(LAST.minusDays(1), LAST)).isFalse();
    }
}
