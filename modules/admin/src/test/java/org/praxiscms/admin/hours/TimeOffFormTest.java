package org.praxiscms.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

class TimeOffFormTest {

    private static final Practitioner VIENNA = new Practitioner(
            new Slug("eva"),
            new Practitioner.Profile("Eva", "", "", new Markdown(""), List.of()),
            ZoneId.of("Europe/Vienna"),
            List.of(),
            0);

    @Test
    void takesWholeDatesWithoutTimes() {
        TimeOff off = form("2027-08-02", "", "2027-08-06", "").timeOff();
        assertThat(off.firstDate()).contains(LocalDate.of(2027, 8, 2));
        assertThat(off.lastDate()).contains(LocalDate.of(2027, 8, 6));
    }

    @Test
    void takesOneDateWhenNoLastIsGiven() {
        assertThat(form("2027-08-02", "", "", "").timeOff().lastDate()).contains(LocalDate.of(2027, 8, 2));
    }

    @Test
    void takesASpanOnThePractitionersClockUpToMidnight() {
        assertThat(form("2027-01-12", "14", "", "24:00").timeOff().span())
                .isEqualTo(new TimeSlot(Instant.parse("2027-01-12T13:00:00Z"), Instant.parse("2027-01-12T23:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', offFirst",
        "2027-02-30, '', '', '', offFirst",
        "2027-08-02, '', x, '', offLast",
        "2027-08-02, '', 2027-08-01, '', offLast",
        "2027-08-02, '', 2028-08-02, '', offLast",
        "2027-08-02, 9, '', '', offLastTime",
        "2027-08-02, '', '', 9, offFirstTime",
        "2027-08-02, 12, '', 9, offLast",
        "2027-08-02, 9, '', 9, offLast",
        "2027-08-02, noon, '', 13, offFirstTime"
    })
    void saysWhatIsWrongBesideItsField(String first, String from, String last, String to, String field) {
        assertThat(form(first, from, last, to).problems()).containsKey(field);
    }

    private static TimeOffForm form(String first, String from, String last, String to) {
        return new TimeOffForm(
                WordsFixture.VIENNA,
                Values.none()
                        .with("offFirst", first)
                        .with("offFirstTime", from)
                        .with("offLast", last)
                        .with("offLastTime", to),
                VIENNA);
    }
}
