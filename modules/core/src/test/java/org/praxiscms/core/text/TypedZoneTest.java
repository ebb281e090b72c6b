package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedZoneTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Vienna, Europe/Vienna",
        "europe/vienna, Europe/Vienna",
        "+02:00, +02:00",
        "utc, UTC",
        "new york, America/New_York",
        "Tokyo, Asia/Tokyo",
        "Buenos Aires, America/Buenos_Aires",
        "' Europe/Dublin ', Europe/Dublin"
    })
    void readsWhatAddressesSay(String typed, String zone) {
        assertThat(TypedZone.of(typed)).contains(ZoneId.of(zone));
    }

    /** As an offset or as the zone of Panama, by the JDK's version. */
    @Test
    void knowsTheAbbreviationsThatJavaKnows() {
        assertThat(TypedZone.of("EST").orElseThrow().getRules().getOffset(Instant.EPOCH.plus(Duration.ofDays(20_000))))
                .isEqualTo(ZoneOffset.ofHours(-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Nowhere", "Mars/Base", "<script>", "+99:00"})
    void knowsNothingElse(String typed) {
        assertThat(TypedZone.of(typed)).isEmpty();
        assertThat(TypedZone.of("x".repeat(10_000))).isEmpty();
    }
}
