package org.praxiscms.core.booking.slot;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.core.booking.slot.DayRange.parse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the grid begins to count, and on what time, when nights and dates are odd. */
class SlotGridTest {

    @Test
    void goesOnAcrossMidnightWhenHoursTouch() {
        WeeklyHours night = WeeklyHours.NONE.and(FRIDAY, parse("22:30-24:00")).and(SATURDAY, parse("00:00-02:00"));

        assertThat(wallClock("Europe/Berlin", night, SlotRules.ofMinutes(60), "2027-06-18", 2))
                .containsExactly("2027-06-18T22:30", "2027-06-18T23:30", "2027-06-19T00:30");
    }

    @Test
    void startsAnewAtMidnightOfADateThatIsOpenAllDay() {
        WeeklyHours night = WeeklyHours.NONE
                .and(FRIDAY, parse("18:30-24:00"))
                .and(SATURDAY, parse("00:00-24:00"))
                .and(SUNDAY, parse("00:00-05:00"));
        SlotRules rules = SlotRules.ofMinutes(150).every(300);

        assertThat(wallClock("Europe/Berlin", night, rules, "2027-06-18", 3))
                .containsExactly(
                        "2027-06-18T18:30",
                        "2027-06-18T23:30",
                        "2027-06-19T00:00",
                        "2027-06-19T05:00",
                        "2027-06-19T10:00",
                        "2027-06-19T15:00",
                        "2027-06-19T20:00",
                        "2027-06-20T01:00");
    }

    @Test
    void joinsTheDatesBeforeAndAfterOneThatNeverWas() {
        // Samoa went from Thursday 29 to Saturday 31 December 2011.
        WeeklyHours week = WeeklyHours.NONE
                .and(THURSDAY, parse("22:30-24:00"))
                .and(FRIDAY, parse("00:00-24:00"))
                .and(SATURDAY, parse("00:00-02:00"));

        assertThat(wallClock("Pacific/Apia", week, SlotRules.ofMinutes(60), "2011-12-29", 3))
                .containsExactly("2011-12-29T22:30", "2011-12-29T23:30", "2011-12-31T00:30");
    }

    @Test
    void beginsADateWithoutMidnightAtItsFirstInstant() {
        // In Lebanon 29 March 2026 begins at 01:00.
        WeeklyHours weekend =
                WeeklyHours.NONE.and(SATURDAY, parse("23:30-24:00")).and(SUNDAY, parse("00:00-24:00"));

        assertThat(wallClock("Asia/Beirut", weekend, SlotRules.ofMinutes(420), "2026-03-28", 2))
                .containsExactly("2026-03-28T23:30", "2026-03-29T01:00", "2026-03-29T08:00", "2026-03-29T15:00");
    }

    @Test
    void startsAnewOnceOnADateWithTwoMidnights() {
        // In Cuba 1 November 2026 lasts 25 hours, of which 00:00 to 01:00 comes twice.
        WeeklyHours sunday = WeeklyHours.NONE.and(SUNDAY, parse("00:00-24:00"));
        SlotRules rules = SlotRules.ofMinutes(30).every(300);

        assertThat(wallClock("America/Havana", sunday, rules, "2026-11-01", 1))
                .containsExactly(
                        "2026-11-01T00:00",
                        "2026-11-01T04:00",
                        "2026-11-01T09:00",
                        "2026-11-01T14:00",
                        "2026-11-01T19:00");
    }

    @Test
    void countsInTheSecondsOfOldOffsets() {
        // Liberia was 44 minutes and 30 seconds behind UTC until 1972.
        WeeklyHours hours = WeeklyHours.NONE.and(THURSDAY, parse("09:00-10:00"));
        Schedule schedule = Schedule.of(ZoneId.of("Africa/Monrovia"), hours);
        Instant from = Instant.parse("1970-01-01T00:00:00Z");
        SlotGrid grid = new SlotGrid(schedule, SlotRules.ofMinutes(60));

        assertThat(grid.slots(from, from.plusSeconds(86_400)))
                .extracting(TimeSlot::start)
                .containsExactly(Instant.parse("1970-01-01T09:44:30Z"));
    }

    private static List<String> wallClock(String zone, WeeklyHours weekly, SlotRules rules, String date, int days) {
        Schedule schedule = Schedule.of(ZoneId.of(zone), weekly);
        LocalDate first = LocalDate.parse(date);
        return new SlotGrid(schedule, rules)
                        .slots(
                                first.atStartOfDay(schedule.zone()).toInstant(),
                                first.plusDays(days)
                                        .atStartOfDay(schedule.zone())
                                        .toInstant())
                        .stream()
                        .map(slot -> LocalDateTime.ofInstant(slot.start(), schedule.zone())
                                .toString())
                        .toList();
    }
}
