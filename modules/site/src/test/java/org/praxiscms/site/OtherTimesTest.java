package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.slot.TimeSlot;

class OtherTimesTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String PRESENT = "2026-11-30T09:00:00Z";

    @Test
    void thePresentTimeIsNoOtherTime() {
        assertThat(free(PRESENT).first()).isEmpty();
        assertThat(free(PRESENT).in(YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    void beginsWithTheBookingsMonthWhileSomethingElseIsFreeInIt() {
        assertThat(free("2026-11-02T09:00:00Z", PRESENT, "2026-12-01T09:00:00Z").firstMonth())
                .isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void beginsWithTheNextMonthWhenOnlyThePresentTimeIsFreeInItsOwn() {
        OtherTimes times = free(PRESENT, "2026-12-01T09:00:00Z");

        assertThat(times.firstMonth()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(times.first().orElseThrow().time().start()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
    }

    @Test
    void staysWhereNothingIsFree() {
        assertThat(free().firstMonth()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void monthsBeginAtMidnightOfTheZone() {
        assertThat(free("2026-11-30T23:30:00Z").in(YearMonth.of(2026, 12))).hasSize(1);
    }

    private static OtherTimes free(String... starts) {
        List<FreeTime> times =
                Stream.of(starts).map(start -> new FreeTime(time(start), null)).toList();
        return new OtherTimes(times, time(PRESENT), VIENNA);
    }

    private static TimeSlot time(String start) {
        Instant begin = Instant.parse(start);
        return new TimeSlot(begin, begin.plus(Duration.ofMinutes(20)));
    }
}
