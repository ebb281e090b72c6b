package org.praxiscms.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=Gru%CC%88bel&x=a+b | name=Gr%C3%BCbel&x=a+b",
                "name=Gru\u0308bel | name=Gr%C3%BCbel",
                "u%CC%88=1&a%3Du%CC%88%26 | %C3%BC=1&a%3D%C3%BC%26",
                "a=1=u%CC%88&&= | a=1%3D%C3%BC&&="
            })
    void composesNamesAndValues(String form, String composed) {
        assertThat(composed(form)).isEqualTo(composed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&", "=", "=&&=", "a", "a=b=c&a=", "name=Gr%C3%BCbel&y=%ef%ac%81", "x=%00%0D%0A%ED%A0%80%FF"
            })
    void leavesTheRestAsItWasSent(String form) {
        assertThat(composed(form)).isEqualTo(form);
    }

    private static String composed(String form) {
        return new String(FormText.composed(form.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
