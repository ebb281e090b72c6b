package org.praxiscms.core.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({"0, 1440", "0, 1", "1439, 1440", "540, 750"})
    void acceptsWhatLiesWithinADate(int start, int end) {
        assertThat(new DayRange(start, end))
                .extracting(DayRange::startMinute, DayRange::endMinute)
                .containsExactly(start, end);
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "0, 1441", "600, 600", "600, 599", "1440, 1440", "0, 0"})
    void refusesToBeEmptyToRunBackwardsAndToLeaveItsDate(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DayRange(start, end))
                .withMessageContaining(start + " – " + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00-24:00", "09:05-12:30", "23:59-24:00"})
    void readsWhatItWrites(String text) {
        assertThat(DayRange.parse(text)).hasToString(text);
    }

    @Test
    void readsMinutesOfTheDay() {
        assertThat(DayRange.parse("09:05-24:00")).isEqualTo(new DayRange(545, 1440));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9:00-12:00", "09:00–12:00", "09:60-12:00", "09:00-24:01", "12:00-09:00", "09:00-12:00 "})
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DayRange.parse(text));
    }
}
