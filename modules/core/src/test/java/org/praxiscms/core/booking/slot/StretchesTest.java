package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Times that count once, compared with a set of minutes. */
class StretchesTest {

    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");

    @Property
    void lengthAndIntersectionAreThoseOfTheMinutes(
            @ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> one,
            @ForAll @Size(max = 12) List<@IntRange(max = 300) Integer> other) {
        BitSet minutes = minutes(one);
        assertThat(stretches(one).length()).isEqualTo(Duration.ofMinutes(minutes.cardinality()));
        minutes.and(minutes(other));
        assertThat(stretches(one).within(stretches(other)).length())
                .isEqualTo(Duration.ofMinutes(minutes.cardinality()));
    }

    @Test
    void workingTimeLosesAndGainsTheHoursOfAClockChange() {
        WeeklyHours night = WeeklyHours.NONE.and(DayOfWeek.SUNDAY, new DayRange(0, 6 * 60));
        Schedule schedule = Schedule.of(ZoneId.of("Europe/Vienna"), night);
        assertThat(schedule.working(Instant.parse("2026-03-28T12:00:00Z"), Instant.parse("2026-03-29T12:00:00Z"))
                        .length())
                .isEqualTo(Duration.ofHours(5));
        assertThat(schedule.working(Instant.parse("2026-10-24T12:00:00Z"), Instant.parse("2026-10-25T12:00:00Z"))
                        .length())
                .isEqualTo(Duration.ofHours(7));
        assertThat(schedule.working(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-01T02:30:00Z"))
                        .length())
                .as("cut at both ends")
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void refusesTimesThatMeet() {
        List<TimeSlot> touching = List.of(slot(0, 10), slot(10, 20));
        assertThatThrownBy(() -> new Stretches(touching)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Stretches.of(touching).slots()).containsExactly(slot(0, 20));
    }

    // Each number is a slot: its start, and a length that follows from it.
    private static Stretches stretches(List<Integer> some) {
        return Stretches.of(some.stream().map(at -> slot(at, at + 1 + at % 37)).toList());
    }

    private static BitSet minutes(List<Integer> some) {
        BitSet minutes = new BitSet();
        some.forEach(at -> minutes.set(at, at + 1 + at % 37));
        return minutes;
    }

    private static TimeSlot slot(int from, int to) {
        return new TimeSlot(START.plusSeconds(60L * from), START.plusSeconds(60L * to));
    }
}
