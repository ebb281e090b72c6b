package org.praxiscms.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.practice.SessionFormat;

class FormatChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, '', IN_PERSON",
        "PHONE, '', PHONE",
        "PHONE, later, PHONE",
        "VIDEO, video, VIDEO",
        "IN_PERSON_OR_VIDEO, video, VIDEO",
        "IN_PERSON_OR_VIDEO, in-person, IN_PERSON",
        "IN_PERSON_OR_VIDEO, later, IN_PERSON_OR_VIDEO"
    })
    void isAFormatOfTheAppointmentType(SessionFormat offered, String said, SessionFormat agreed) {
        assertThat(new FormatChoice(said).flaw(offered)).isEmpty();
        assertThat(new FormatChoice(said).of(offered)).isEqualTo(agreed);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON_OR_VIDEO, '', MISSING",
        "IN_PERSON_OR_VIDEO, phone, NOT_OFFERED",
        "IN_PERSON_OR_VIDEO, in-person-or-video, NOT_OFFERED",
        "IN_PERSON, video, NOT_OFFERED",
        "PHONE, PHONE, NOT_OFFERED"
    })
    void nothingElseIsTaken(SessionFormat offered, String said, Flaw.Reason why) {
        assertThat(new FormatChoice(said).flaw(offered).map(Flaw::reason)).contains(why);
    }
}
