package org.praxiscms.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is few is not told; not by its place in a list either. */
class SmallCountTest {

    @Test
    void isToldFromFiveUp() {
        assertThat(SmallCount.of(4).count()).isEmpty();
        assertThat(SmallCount.of(5).count()).hasValue(5);
    }

    @Test
    void theOrderOfTheFewTellsNothing() {
        List<Helped> sorted = Stream.of(helped("B", 1), helped("C", 9), helped("A", 3), helped("D", 4), helped("E", 30))
                .sorted(Helped.MOST_FIRST)
                .toList();
        assertThat(sorted).extracting(Helped::name).containsExactly("E", "C", "A", "B", "D");
    }

    @Test
    void aPeriodIsToldByWeeksAndLongOnesByMonths() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(new Period(first, first.plusDays(99), ZoneOffset.UTC).step()).isEqualTo(Period.Step.WEEK);
        assertThat(new Period(first, first.plusDays(100), ZoneOffset.UTC).step())
                .isEqualTo(Period.Step.MONTH);
        assertThatThrownBy(() -> new Period(first, first.minusDays(1), ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Helped helped(String name, long bookings) {
        return new Helped(name, SmallCount.of(bookings));
    }
}
