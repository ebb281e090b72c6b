package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateTimeTextTest {

    private static final DateTimeText DUBLIN = new DateTimeText(Locale.of("en", "IE"), ZoneId.of("Europe/Dublin"));
    private static final DateTimeText VIENNA = new DateTimeText(Locale.of("de", "AT"), ZoneId.of("Europe/Vienna"));

    @Test
    void namesTheZoneAsPeopleDo() {
        assertThat(DUBLIN.dayAndTimeInZone(Instant.parse("2026-12-01T15:00:00Z")))
                .isEqualTo("Tuesday 1 December 2026, 15:00 (Irish time)");
        assertThat(VIENNA.dayAndTimeInZone(Instant.parse("2027-01-04T14:00:00Z")))
                .isEqualTo("Montag, 4. Jänner 2027, 15:00 (Wiener Ortszeit)");
    }

    /** On 25 October 2026 the clocks of Vienna show two o'clock twice. */
    @Test
    void tellsTheTwoHoursOfTheLongNightApart() {
        assertThat(VIENNA.time(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo("02:00 (UTC+02:00)");
        assertThat(VIENNA.time(Instant.parse("2026-10-25T01:00:00Z"))).isEqualTo("02:00 (UTC+01:00)");
        assertThat(VIENNA.time(Instant.parse("2026-10-25T02:00:00Z"))).isEqualTo("03:00");
    }

    /** Winter time of Dublin is UTC, whose offset Java writes as Z. */
    @Test
    void writesNoZAfterUtc() {
        assertThat(DUBLIN.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("01:30 (UTC+01:00)");
        assertThat(DUBLIN.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("01:30 (UTC)");
    }
}
