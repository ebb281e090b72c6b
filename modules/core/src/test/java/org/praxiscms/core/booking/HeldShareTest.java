package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldShareTest {

    @ParameterizedTest
    @CsvSource({"16, 1", "16, 3", "40, 1", "40, 3", "96, 5", "4, 1", "0, 1"})
    void holdsHideAQuarterOfADayAtMostButTwoAreAlwaysPossible(int starts, int hiddenByOne) {
        long held = 0;
        while (HeldShare.allows(held, (int) Math.max(0, starts - held * hiddenByOne), hiddenByOne, 25)) {
            held++;
        }
        assertThat(held).isGreaterThanOrEqualTo(2);
        assertThat(held).isLessThanOrEqualTo(Math.max(2, starts / 4 / hiddenByOne));
    }
}
