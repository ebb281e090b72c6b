package org.praxiscms.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingTimeTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void readsTheClockOfThePractice() {
        assertThat(time("2026-12-01T09:30").instant()).isEqualTo(Instant.parse("2026-12-01T08:30:00Z"));
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
        assertThat(time(entered).problem()).isEqualTo("publication.at.malformed");
    }

    private static PublishingTime time(String entered) {
        return PublishingTime.of(entered, VIENNA, NOW);
    }
}
