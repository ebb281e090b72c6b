package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "name=Ann&email=ann%40example.org", "name=%e2%82%AC+x", "=&&=", "name=%ED%A0%80"})
    void letsAFormIn(String form) {
        assertThat(FormCheck.isWellFormed(form.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "name=%", "name=%4", "name=%zz", "%4g=x", "name=100%&email=a", "name=%%34"})
    void refusesAPercentSignWithoutDigits(String form) {
        assertThat(FormCheck.isWellFormed(form.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
