package org.praxiscms.core.booking.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://cal.example/a.ics?key=1, https://cal.example/a.ics?key=1",
        "'  HTTPS://cal.example/a.ics ', https://cal.example/a.ics",
        "http://cal.example:8080/, http://cal.example:8080/",
        "webcal://cal.example/a.ics, https://cal.example/a.ics",
        "webcals://cal.example/a%20b.ics#x, https://cal.example/a%20b.ics"
    })
    void takesWhatPeoplePaste(String typed, String value) {
        assertThat(CalendarUrl.of(typed).orElseThrow().value()).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cal.example/a.ics",
                "ftp://cal.example/",
                "file:///etc/passwd",
                "https:///a.ics",
                "https://",
                "https:a.ics",
                "mailto:ann@example.org",
                "https://cal.example/a b",
                "https://cal_example/",
                "://",
                "javascript:alert(1)",
                "https://cal.example:99999/",
                "jar:https://cal.example/!/"
            })
    void refusesEverythingElse(String typed) {
        assertThat(CalendarUrl.of(typed)).isEmpty();
        assertThat(CalendarUrl.of("https://cal.example/" + "a".repeat(2000))).isEmpty();
    }

    @Test
    void keepsItsSecretToItself() {
        assertThat(CalendarUrl.of("https://ann:word@cal.example/secret.ics").orElseThrow())
                .hasToString("cal.example");
    }

    @Test
    void isNotLedFromHttpsToHttp() {
        CalendarUrl secure = CalendarUrl.of("https://cal.example/a/b.ics").orElseThrow();
        assertThat(secure.leadingTo("http://cal.example/")).isEmpty();
        assertThat(secure.leadingTo("../c.ics").orElseThrow().value()).hasToString("https://cal.example/c.ics");
        assertThat(CalendarUrl.of("http://cal.example/").orElseThrow().leadingTo("https://other.example/x"))
                .isPresent();
    }
}
