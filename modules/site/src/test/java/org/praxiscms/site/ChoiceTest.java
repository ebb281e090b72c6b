package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final String ID = "01a2075c-e4ca-7e1b-a02c-598dd77e9946";

    @Test
    void travelsInAnAddress() {
        Choice choice = Choice.of("aoife", "2026-12-01", "Europe/Dublin", ID + "." + ID);
        assertThat(choice.query())
                .isEqualTo("?practitioner=aoife&date=2026-12-01&tz=Europe%2FDublin&origin=" + ID + "." + ID);
        assertThat(choice.read().article())
                .hasValueSatisfying(id -> assertThat(id).hasToString(ID));
    }

    @Test
    void isEmptyWithoutParameters() {
        assertThat(Choice.of(null, "", " ", null).query()).isEmpty();
        assertThat(Choice.of(null, null, null, null).read().article()).isEmpty();
    }

    @Test
    void believesNoOriginOfAnotherShape() {
        assertThat(Choice.of(null, null, null, "trauma-bonds").origin()).isEmpty();
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> Choice.of("UPPER", null, null, null)).isInstanceOf(Choice.MalformedChoice.class);
        assertThatThrownBy(() -> Choice.of(null, "2026-02-30", null, null)).isInstanceOf(Choice.MalformedChoice.class);
    }

    @Test
    void readsTimesInThePracticesZoneWhereTheNamedOneIsUnknown() {
        assertThat(Choice.of(null, null, "Mars/Base", null).zone()).isEmpty();
        assertThat(Choice.of(null, null, "europe/vienna", null).zone()).contains(ZoneId.of("Europe/Vienna"));
    }
}
