package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.slot.TimeSlot;

class BookableMonthsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 10);
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);

    private final List<YearMonth> read = new ArrayList<>();

    @Test
    void showsTheFirstMonthWithAFreeTimeWhereNobodyWantsOne() {
        assertThat(withFree(JANUARY).shown(Optional.empty())).isEqualTo(JANUARY);
    }

    @Test
    void showsTheLastMonthWhereEverythingIsTaken() {
        assertThat(withFree(YearMonth.of(2027, 3)).shown(Optional.empty())).isEqualTo(YearMonth.from(LAST));
        assertThat(withFree(YearMonth.of(2027, 3)).earliestTime()).isEmpty();
    }

    @Test
    void showsTheWantedMonthWhetherItIsFullOrNot() {
        assertThat(withFree(JANUARY).shown(Optional.of(LocalDate.of(2026, 12, 1))))
                .isEqualTo(YearMonth.of(2026, 12));
        assertThat(withFree(JANUARY).shown(Optional.of(LocalDate.of(2027, 2, 28))))
                .isEqualTo(YearMonth.from(LAST));
    }

    @Test
    void showsThisMonthWhereNothingCanBeBookedInTheWantedOne() {
        assertThat(withFree(JANUARY).shown(Optional.of(LocalDate.of(2026, 10, 31))))
                .isEqualTo(YearMonth.from(TODAY));
        assertThat(withFree(JANUARY).shown(Optional.of(LocalDate.of(2027, 3, 1))))
                .isEqualTo(YearMonth.from(TODAY));
    }

    @Test
    void readsNoMonthTwiceAndNoneBehindTheFirstWithAFreeTime() {
        BookableMonths months = withFree(JANUARY);
        months.shown(Optional.empty());
        assertThat(months.earliestTime()).isPresent();
        assertThat(months.free(JANUARY)).hasSize(1);
        assertThat(read).containsExactly(YearMonth.from(TODAY), YearMonth.of(2026, 12), JANUARY);
    }

    private BookableMonths withFree(YearMonth free) {
        return new BookableMonths(TODAY, LAST, month -> {
            read.add(month);
            return month.equals(free) ? List.of(timeIn(month)) : List.of();
        });
    }

    private static FreeTime timeIn(YearMonth month) {
        return new FreeTime(TimeSlot.startingAt(month.atDay(5).atTime(9, 0).toInstant(ZoneOffset.UTC), 50), null);
    }
}
