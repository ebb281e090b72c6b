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
        "webcals://cal.example/a%20b.ics#x, https://cal.example/a%20b.ics",
        "https://kalender.müller.example/ä.ics, https://kalender.xn--mller-kva.example/%C3%A4.ics",
        "https://例え.example:8443/, https://xn--r8jz45g.example:8443/",
        "https://cal.example/a[1].ics?k[]=1|2, https://cal.example/a%5B1%5D.ics?k%5B%5D=1%7C2",
        "https://cal.example/50%.ics, https://cal.example/50%25.ics",
        "https://cal.example?x=1, https://cal.example?x=1",
        "https://ann:p%40ss@cal.example/, https://ann:p%40ss@cal.example/",
        "https://[2001:db8::1]:8443/a.ics, https://[2001:db8::1]:8443/a.ics"
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

    @ParameterizedTest
    @CsvSource({
        "'', BEGINNING",
        "cal.example/a.ics, BEGINNING",
        "ftp://cal.example/, BEGINNING",
        "https://, BEGINNING",
        "https:///a.ics, BEGINNING",
        "https://cal.example/a b, BLANK",
        "'https://cal.example/a.ics https://cal.example/b.ics', BLANK",
        "https://my cal.example/, BLANK",
        "https://cal_example/, HOST",
        "https://cal..example/, HOST",
        "https://[cal]/, HOST",
        "https://cal.example:port/, HOST",
        "https://cal.example:99999/, OTHER",
        "https://a[b@cal.example/, OTHER"
    })
    void saysWhyItRefuses(String typed, CalendarUrl.Problem problem) {
        assertThat(CalendarUrl.problem(typed)).contains(problem);
        assertThat(CalendarUrl.of(typed)).isEmpty();
    }

    @Test
    void saysNothingOfWhatItTakesAndThatTheRestIsTooLong() {
        assertThat(CalendarUrl.problem("webcal://cal.example/a[1].ics")).isEmpty();
        assertThat(CalendarUrl.problem("https://cal.example/" + "a".repeat(2000)))
                .contains(CalendarUrl.Problem.LENGTH);
        assertThat(CalendarUrl.problem("https://cal.example/" + "ä".repeat(1000)))
                .contains(CalendarUrl.Problem.LENGTH);
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
