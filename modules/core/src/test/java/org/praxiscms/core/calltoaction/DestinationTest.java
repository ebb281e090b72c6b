package org.praxiscms.core.calltoaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.praxiscms.core.calltoaction.Destination.Kind;

class DestinationTest {

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_TYPE, free-consultation",
        "PAGE, about",
        "TELEPHONE, +43 1 234",
        "TELEPHONE, (0664) 123 45 67 ext. 12",
        "URL, https://example.org/a?b=c"
    })
    void leadsSomewhere(Kind kind, String value) {
        assertThat(new Destination(kind, value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_TYPE, /etc",
        "PAGE, About",
        "TELEPHONE, javascript:1",
        "URL, javascript:alert(1)",
        "URL, http://example.org",
        "URL, https:",
        "URL, 'https://exa mple.org'",
        "URL, //example.org"
    })
    void refusesWhatDoesNotFit(Kind kind, String value) {
        assertThatThrownBy(() -> new Destination(kind, value)).isInstanceOf(IllegalArgumentException.class);
    }
}
