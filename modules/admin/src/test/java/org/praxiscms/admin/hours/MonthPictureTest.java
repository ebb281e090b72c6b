package org.praxiscms.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.hours.MonthPicture.Known;
import org.praxiscms.admin.hours.MonthPicture.State;

class MonthPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);

    @Test
    void showsWholeWeeksFromMondayOn() {
        MonthPicture march = picture(YearMonth.of(2027, 3));
        assertThat(march.weeks()).hasSize(5).allMatch(week -> week.size() == 7);
        assertThat(march.weeks().get(0).get(0).date()).isEqualTo("2027-03-01");
        assertThat(march.weeks().get(4).get(6).date()).isEqualTo("2027-04-04");
        assertThat(march.label()).isEqualTo("March 2027");
        assertThat(picture(YearMonth.of(2027, 2)).weeks())
                .as("four weeks from a Monday on")
                .hasSize(4);
    }

    @Test
    void saysWhatHoldsAndWhichDayItIs() {
        MonthPicture.Day first = picture(YearMonth.of(2027, 2)).weeks().get(0).get(0);
        MonthPicture.Day today = picture(YearMonth.of(2027, 2)).weeks().get(0).get(2);
        assertThat(first.ahead()).isFalse();
        assertThat(today.ahead() && today.today() && today.chosen()).isTrue();
        assertThat(today.full()).endsWith(": practice closed, Stocktaking, time off");
    }

    private static MonthPicture picture(YearMonth month) {
        return MonthPicture.of(
                month,
                TODAY,
                Optional.of(TODAY),
                date -> new Known(State.CLOSURE, "", "Stocktaking", true),
                WordsFixture.LONDON);
    }
}
