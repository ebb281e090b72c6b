package org.praxiscms.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.desk.Words;

class PublishingTimeTest {

    private static final Words VIENNA = WordsFixture.VIENNA;
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void readsTheClockOfThePractice() {
        assertThat(time("2026-12-01T09:30").instant()).isEqualTo(Instant.parse("2026-12-01T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03 14:30",
                "03.12.2026 14:30",
                "03.12.2026, 14.30 Uhr",
                "3.12. 1430",
                "3. Dezember 2026 um 14 Uhr 30",
                "3. Dez. 2:30 pm",
                "Do, 3.12.2026 14h30"
            })
    void readsWhatPeopleType(String entered) {
        assertThat(time(entered).instant()).isEqualTo(Instant.parse("2026-12-03T13:30:00Z"));
    }

    @Test
    void refusesATimeThatDoesNotExist() {
        assertThat(time("2027-03-28T02:30").problem()).isEqualTo("publication.at.gap");
    }

    @Test
    void meansTheFirstOfTwoHours() {
        assertThat(time("2027-10-31T02:30").instant()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void refusesThePast() {
        assertThat(time("2026-11-23T08:59").problem()).isEqualTo("publication.at.past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "2026-13-01T00:00", "+999999999-01-01T00:00", "2026-12-01"})
    void refusesWhatIsNoTime(String entered) {
        assertThat(time(entered).problem()).isEqualTo("typed.dateTime.malformed");
    }

    private static PublishingTime time(String entered) {
        return PublishingTime.of(entered, VIENNA, NOW);
    }
}
