package org.praxiscms.admin.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;

class AppointmentTypeFormTest {

    private static final Values GOOD = AppointmentTypeForm.suggested().with("name", "First session");

    @Test
    void suggestsRulesThatAreFine() {
        AppointmentTypeForm form = form(GOOD);
        assertThat(form.problems()).isEmpty();
        assertThat(form.rules().noticeMinutes()).isEqualTo(1440);
        assertThat(form.slug().orElseThrow().value()).isEqualTo("first-session");
    }

    @ParameterizedTest
    @CsvSource({
        "duration,4",
        "duration,481",
        "interval,x",
        "bufferBefore,-1",
        "bufferAfter,241",
        "window,0",
        "window,367",
        "maxPerDay,101",
        "maxPerWeek,501",
        "duration,''",
        "notice,99999999999",
        "format,ON_THE_MOON",
        "noticeUnit,YEARS"
    })
    void refusesWhatIsOutOfRange(String field, String text) {
        assertThat(form(GOOD.with(field, text)).problems()).containsOnlyKeys(field);
    }

    @Test
    void refusesANoticeOfMoreThanThirtyDays() {
        assertThat(form(GOOD.with("notice", "31").with("noticeUnit", "DAYS")).problems())
                .containsOnlyKeys("notice");
        assertThat(form(GOOD.with("notice", "30").with("noticeUnit", "DAYS")).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90,90.00", "'90,5',90.50", "0,0.00", "9999999.99,9999999.99"})
    void readsFees(String typed, BigDecimal fee) {
        assertThat(form(GOOD.with("fee", typed)).description().fee()).isEqualTo(fee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.234", "12345678", "ninety", "1e9"})
    void refusesWhatIsNoFee(String typed) {
        assertThat(form(GOOD.with("fee", typed)).problems()).containsOnlyKeys("fee");
    }

    @Test
    void statesNoFeeWhenEmpty() {
        assertThat(form(GOOD).description().fee()).isNull();
    }

    private static AppointmentTypeForm form(Values values) {
        return new AppointmentTypeForm(WordsFixture.LONDON, values, List.of(), false);
    }
}
