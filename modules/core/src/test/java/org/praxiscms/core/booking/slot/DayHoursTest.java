package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.praxiscms.core.booking.slot.DayRange.parse;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DayHoursTest {

    @Test
    void keepsRangesInOrder() {
        assertThat(DayHours.of(parse("14:00-18:00"), parse("09:00-12:00")).ranges())
                .containsExactly(parse("09:00-12:00"), parse("14:00-18:00"));
    }

    @Test
    void mergesRangesThatTouchOverlapOrLieInside() {
        assertThat(DayHours.of(parse("10:30-12:00"), parse("09:00-10:30")).ranges())
                .containsExactly(parse("09:00-12:00"));
        assertThat(DayHours.of(parse("09:00-11:00"), parse("10:00-12:00")).ranges())
                .containsExactly(parse("09:00-12:00"));
        assertThat(DayHours.of(parse("09:00-12:00"), parse("10:00-11:00")).ranges())
                .containsExactly(parse("09:00-12:00"));
    }

    @Test
    void isEqualWhenTheSameMinutesAreOpen() {
        assertThat(DayHours.of(parse("09:00-10:00")).and(parse("10:00-11:00")))
                .isEqualTo(DayHours.of(parse("09:00-11:00")));
    }

    @Test
    void knowsWhetherItIsClosedOrOpenAllDay() {
        assertThat(DayHours.CLOSED.isClosed()).isTrue();
        assertThat(DayHours.CLOSED.isAllDay()).isFalse();
        assertThat(DayHours.of(parse("12:00-24:00"), parse("00:00-12:00")).isAllDay())
                .isTrue();
        assertThat(DayHours.of(parse("00:00-23:59")).isAllDay()).isFalse();
        assertThat(DayHours.of(parse("00:01-24:00")).isClosed()).isFalse();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new DayHours(Arrays.asList(parse("09:00-10:00"), null)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void opensTheMinutesOfItsRangesAndNoOther(@ForAll("ranges") List<DayRange> ranges) {
        List<DayRange> kept = new DayHours(ranges).ranges();
        for (int minute = 0; minute < DayRange.MINUTES_PER_DAY; minute++) {
            assertThat(isIn(kept, minute)).isEqualTo(isIn(ranges, minute));
        }
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).startMinute()).isGreaterThan(kept.get(i - 1).endMinute());
        }
    }

    @Provide
    Arbitrary<List<DayRange>> ranges() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 1439);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 1440);
        return Combinators.combine(start, length)
                .as((from, minutes) -> new DayRange(from, Math.min(1440, from + minutes)))
                .list()
                .ofMaxSize(6);
    }

    private static boolean isIn(List<DayRange> ranges, int minute) {
        return ranges.stream().anyMatch(r -> r.startMinute() <= minute && minute < r.endMinute());
    }
}
