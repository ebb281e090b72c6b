package org.praxiscms.core.booking.slot;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.praxiscms.core.booking.slot.DayRange.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate A_WEDNESDAY = LocalDate.parse("2027-06-16");
    private static final WeeklyHours WEDNESDAYS = WeeklyHours.NONE.and(WEDNESDAY, parse("09:00-12:00"));

    @Test
    void isOpenInTheWeeklyHours() {
        Schedule schedule = Schedule.of(BERLIN, WEDNESDAYS);

        assertThat(schedule.hoursOn(A_WEDNESDAY)).isEqualTo(DayHours.of(parse("09:00-12:00")));
        assertThat(schedule.hoursOn(A_WEDNESDAY.plusDays(1))).isEqualTo(DayHours.CLOSED);
    }

    @Test
    void letsAnOverrideReplaceAllHoursOfItsDate() {
        DateOverride evening = new DateOverride(A_WEDNESDAY, DayHours.of(parse("18:00-20:00")));
        Schedule schedule = Schedule.of(BERLIN, WEDNESDAYS, List.of(evening));

        assertThat(schedule.hoursOn(A_WEDNESDAY)).isEqualTo(DayHours.of(parse("18:00-20:00")));
        assertThat(schedule.overrideOn(A_WEDNESDAY)).contains(evening);
        assertThat(schedule.hoursOn(A_WEDNESDAY.plusWeeks(1))).isEqualTo(DayHours.of(parse("09:00-12:00")));
        assertThat(schedule.overrideOn(A_WEDNESDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void letsAnEmptyOverrideCloseItsDate() {
        Schedule schedule = Schedule.of(BERLIN, WEDNESDAYS, List.of(DateOverride.closing(A_WEDNESDAY)));

        assertThat(schedule.hoursOn(A_WEDNESDAY).isClosed()).isTrue();
    }

    @Test
    void refusesTwoOverridesForOneDate() {
        List<DateOverride> twice = List.of(DateOverride.closing(A_WEDNESDAY), DateOverride.closing(A_WEDNESDAY));

        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.of(BERLIN, WEDNESDAYS, twice));
    }

    @Test
    void refusesAnOverrideUnderAnotherDate() {
        Map<LocalDate, DateOverride> wrong = Map.of(A_WEDNESDAY, DateOverride.closing(A_WEDNESDAY.plusDays(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(BERLIN, WEDNESDAYS, wrong));
    }

    @Test
    void readsDatesFromThePractitionersWallClock() {
        assertThat(Schedule.of(BERLIN, WEDNESDAYS).dateAt(Instant.parse("2027-06-15T22:00:00Z")))
                .isEqualTo(A_WEDNESDAY);
    }

    @Test
    void keepsOnlyOpenDaysOfTheWeek() {
        WeeklyHours hours = new WeeklyHours(Map.of(THURSDAY, DayHours.CLOSED));

        assertThat(hours).isEqualTo(WeeklyHours.NONE);
        assertThat(WEDNESDAYS.and(WEDNESDAY, parse("12:00-13:00")).on(WEDNESDAY))
                .isEqualTo(DayHours.of(parse("09:00-13:00")));
    }

    @Test
    void coversTimeThatLiesWhollyInWorkingHours() {
        Schedule schedule = Schedule.of(BERLIN, WEDNESDAYS.and(WEDNESDAY, parse("12:00-13:00")));

        assertThat(schedule.covers(slot("2027-06-16T09:00:00Z", 120)))
                .as("touching ranges are one")
                .isTrue();
        assertThat(schedule.covers(slot("2027-06-16T07:00:00Z", 60))).isTrue();
        assertThat(schedule.covers(slot("2027-06-16T06:59:00Z", 60))).isFalse();
        assertThat(schedule.covers(slot("2027-06-16T10:30:00Z", 60))).isFalse();
        assertThat(schedule.covers(slot("2027-06-17T09:00:00Z", 60))).isFalse();
    }

    private static TimeSlot slot(String start, int minutes) {
        return TimeSlot.startingAt(Instant.parse(start), minutes);
    }
}
