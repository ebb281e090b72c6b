package org.praxiscms.admin.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RulerTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);
    private static final LocalDate FORTH = LocalDate.of(2026, 3, 29);

    @Test
    void anOrdinaryDayIsTheWallClock() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Ruler ruler = Ruler.of(VIENNA, day, day);
        assertThat(ruler.length()).isEqualTo(1440);
        assertThat(at(ruler, day, "2026-12-01T08:15:00Z")).isEqualTo(9 * 60 + 15);
    }

    @Test
    void whatLiesBeforeOrAfterTheDayStandsAtItsEnds() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Ruler ruler = Ruler.of(VIENNA, day, day);
        assertThat(at(ruler, day, "2026-11-30T12:00:00Z")).isZero();
        assertThat(at(ruler, day, "2026-11-30T23:00:00Z")).isZero();
        assertThat(at(ruler, day, "2026-12-01T23:00:00Z")).isEqualTo(1440);
    }

    @Test
    void aDayOf25HoursHasAPlaceForEachOfThem() {
        Ruler ruler = Ruler.of(VIENNA, BACK, BACK);
        assertThat(ruler.length()).isEqualTo(1500);
        assertThat(at(ruler, BACK, "2026-10-24T23:30:00Z")).isEqualTo(90);
        assertThat(at(ruler, BACK, "2026-10-25T00:30:00Z")).isEqualTo(150); // 02:30 for the first time
        assertThat(at(ruler, BACK, "2026-10-25T01:30:00Z")).isEqualTo(210); // and again
        assertThat(at(ruler, BACK, "2026-10-25T02:00:00Z")).isEqualTo(240);
        assertThat(at(ruler, BACK, "2026-10-25T08:00:00Z")).isEqualTo(600);
        assertThat(ruler.minute(150)).isEqualTo(150);
        assertThat(ruler.minute(210)).isEqualTo(150);
        assertThat(ruler.minute(600)).isEqualTo(540);
        assertThat(ruler.again(150)).isFalse();
        assertThat(ruler.again(210)).isTrue();
        assertThat(ruler.again(240)).isFalse();
    }

    @Test
    void theOtherDaysOfThatWeekKeepTheirHoursLevelWithIts() {
        Ruler ruler = Ruler.of(VIENNA, BACK.minusDays(6), BACK);
        LocalDate friday = BACK.minusDays(2);
        assertThat(at(ruler, friday, "2026-10-23T00:30:00Z")).isEqualTo(150);
        assertThat(at(ruler, friday, "2026-10-23T07:00:00Z")).isEqualTo(at(ruler, BACK, "2026-10-25T08:00:00Z"));
    }

    @Test
    void aDayOf23HoursSkipsAnHourOfTheWallClock() {
        Ruler ruler = Ruler.of(VIENNA, FORTH, FORTH);
        assertThat(ruler.length()).isEqualTo(1440);
        assertThat(at(ruler, FORTH, "2026-03-29T00:59:00Z")).isEqualTo(119);
        assertThat(at(ruler, FORTH, "2026-03-29T01:00:00Z")).isEqualTo(180);
        assertThat(at(ruler, FORTH, "2026-03-29T07:00:00Z")).isEqualTo(540);
    }

    @Test
    void halfAnHourMayComeTwice() {
        LocalDate day = LocalDate.of(2026, 4, 5);
        Ruler ruler = Ruler.of(ZoneId.of("Australia/Lord_Howe"), day, day);
        assertThat(ruler.length()).isEqualTo(1470);
        assertThat(ruler.foldStart()).isEqualTo(90);
        assertThat(ruler.twice()).isEqualTo(30);
    }

    @Test
    void aChangeOnTheDayAfterIsNotMeant() {
        assertThat(Ruler.of(VIENNA, BACK.minusDays(1), BACK.minusDays(1)).length())
                .isEqualTo(1440);
    }

    private static int at(Ruler ruler, LocalDate day, String instant) {
        return ruler.at(day, Instant.parse(instant));
    }
}
