package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(0664) 123 45 67 | (0664) 123 45 67 | tel:06641234567",
                "(555) 866-8404 | (555) 866-8404 | tel:5558668404",
                "+43\u00A0664\u202F123\u00A045\u00A067 | +43 664 123 45 67 | tel:+436641234567",
                "0664\u20111234567 | 0664-1234567 | tel:06641234567",
                "\u202A+43 664 1234567\u202C | +43 664 1234567 | tel:+436641234567",
                "\u200E+43 664 1234567\u200B | +43 664 1234567 | tel:+436641234567",
                "01 234 56 ext. 12 | 01 234 56 ext. 12 | tel:0123456;ext=12",
                "01 234 56 DW 12 | 01 234 56 DW 12 | tel:0123456;ext=12",
                "01 234 56, Klappe 12 | 01 234 56, Klappe 12 | tel:0123456;ext=12",
                "555-0100 x7 | 555-0100 x7 | tel:5550100;ext=7",
                "tel:+43-664-1234567 | +43-664-1234567 | tel:+436641234567",
                "TEL:+43-1-234;ext=12 | +43-1-234 ext. 12 | tel:+431234;ext=12",
                "+43 (0)664 123/45-67 | +43 (0)664 123/45-67 | tel:+436641234567",
                "(+43) 664 1234567 | (+43) 664 1234567 | tel:+436641234567",
                "01.234.56 | 01.234.56 | tel:0123456",
                "01 \u2013 234 \u2212 56 | 01 - 234 - 56 | tel:0123456",
                "\u0660\u0661\u0662\u0663\u0664 | 01234 | tel:01234",
                "144 | 144 | tel:144"
            })
    void isShownAsItWasTypedAndDialledAsATelephoneWantsIt(String typed, String shown, String uri) {
        PhoneNumber number = PhoneNumber.of(typed).orElseThrow();
        assertThat(number.value()).isEqualTo(shown);
        assertThat(number.uri()).isEqualTo(uri);
        assertThat(PhoneNumber.of(shown)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12",
                "call me",
                "0664 CALL ME",
                "+",
                "+-()",
                "0664 123 45 67 or 01 234 56",
                "0664 123 +43",
                "0664) 123 45 67",
                "((0664)) 123 45 67",
                "(0664 123 45 67",
                "0664 123\n45 67",
                "0664\u0000123",
                "1234 ext.",
                "1234 ext. 123456789",
                "012345678901234567890",
                "tel:",
                "tel:1234;phone-context=+43",
                "<script>alert(1)</script>",
                "ann@example.org"
            })
    void refusesEverythingElse(String typed) {
        assertThat(PhoneNumber.of(typed)).isEmpty();
    }

    @Test
    void isBounded() {
        assertThat(PhoneNumber.of("1 2 3" + "-".repeat(45))).isPresent();
        assertThat(PhoneNumber.of("1 2 3" + "-".repeat(46))).isEmpty();
        assertThat(PhoneNumber.of("1".repeat(1_000_000))).isEmpty();
        assertThat(PhoneNumber.of(null)).isEmpty();
    }

    @Test
    void ofWhatWasStoredBeforeTheDigitsAreDialled() {
        assertThat(PhoneNumber.uri("0664) 123")).isEqualTo("tel:0664123");
        assertThat(PhoneNumber.uri("")).isEqualTo("tel:");
    }
}
