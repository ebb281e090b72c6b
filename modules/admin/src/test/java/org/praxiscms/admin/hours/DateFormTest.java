package org.praxiscms.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.DayRange;

class DateFormTest {

    private static final LocalDate DATE = LocalDate.of(2026, 12, 24);

    @Test
    void readsEachChoice() {
        assertThat(form("usual", List.of(), List.of()).hours()).isEmpty();
        assertThat(form("closed", List.of(), List.of()).hours()).contains(DayHours.CLOSED);
        DateForm other = form("other", List.of("14", "9:00"), List.of("24", "12.30"));
        assertThat(other.problems()).isEmpty();
        assertThat(other.hours()).contains(DayHours.of(new DayRange(540, 750), new DayRange(840, 1440)));
    }

    @Test
    void shownItReadsAsItWasStored() {
        assertThat(new DateForm(WordsFixture.VIENNA, DateForm.valuesOf(Optional.empty()), DATE).hours())
                .isEmpty();
    }

    @Test
    void wantsOtherHoursWhenTheyAreChosen() {
        assertThat(form("other", List.of(), List.of()).problems()).containsOnlyKeys("from-0");
        assertThat(form("other", List.of("12"), List.of("9")).problems()).containsOnlyKeys("to-0");
        assertThat(form("other", List.of("9", "10"), List.of("12", "11")).problems())
                .containsOnlyKeys("from-1");
        assertThat(form("perhaps", List.of(), List.of()).problems()).containsOnlyKeys("choice");
    }

    @Test
    void asksNothingOfRowsThatDoNotCount() {
        assertThat(form("closed", List.of("12"), List.of("")).problems()).isEmpty();
    }

    private static DateForm form(String choice, List<String> from, List<String> to) {
        return new DateForm(
                WordsFixture.LONDON,
                Values.none().with("choice", choice).with("from", from).with("to", to),
                DATE);
    }
}
