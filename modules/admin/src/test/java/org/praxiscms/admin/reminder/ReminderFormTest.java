package org.praxiscms.admin.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.ReminderTimes;

/** The hours of reminders as somebody types them. */
class ReminderFormTest {

    @Test
    void readsWhatPeopleType() {
        assertThat(form("2, 48;24").times().hours()).containsExactly(48, 24, 2);
        assertThat(form(" 24 ").times()).isEqualTo(ReminderTimes.usual());
        assertThat(form("0").times().hours()).isEmpty();
        assertThat(form("").times().hours()).isEmpty();
        assertThat(form(", 1,,").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "337", "99999999999", "1.5", "a day", "1,2,3,4,5", "\u0661"})
    void saysWhatIsWrong(String typed) {
        assertThat(form(typed).problems()).containsKey("hours");
    }

    @Test
    void showsWhatIsStored() {
        for (List<Integer> hours : List.of(List.<Integer>of(), List.of(24), List.of(48, 2))) {
            ReminderTimes times = new ReminderTimes(hours);
            assertThat(new ReminderForm(WordsFixture.LONDON, ReminderForm.valuesOf(times)).times())
                    .isEqualTo(times);
        }
    }

    private static ReminderForm form(String hours) {
        return new ReminderForm(WordsFixture.LONDON, Values.none().with("hours", hours));
    }
}
