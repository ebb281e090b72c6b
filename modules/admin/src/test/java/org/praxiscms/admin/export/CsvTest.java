package org.praxiscms.admin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEveryCellAndEndsEveryLine() {
        assertThat(new Csv(Locale.of("en", "IE")).line(List.of("a", "b, c")).line(List.of("say \"x\"", "two\nlines")))
                .hasToString("\uFEFF\"a\",\"b, c\"\r\n\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1 OR 1",
                "+1+1",
                "+1-555",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\uFF1D1",
                "=HYPERLINK(\"http://x\")"
            })
    void whatASpreadsheetWouldReckonIsMadeText(String text) {
        assertThat(new Csv(Locale.of("en", "IE")).line(List.of(text)).toString())
                .startsWith("\uFEFF\"'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ann",
                "O'Neill",
                "2026-12-01",
                "10:00",
                "+49 30 1 234",
                "+43 (0)664 123 45 67",
                "ann+x@example.org",
                "a=b"
            })
    void whatIsHarmlessStaysAsItIs(String text) {
        assertThat(new Csv(Locale.of("en", "IE")).line(List.of(text))).hasToString("\uFEFF\"" + text + "\"\r\n");
    }

    /** As a spreadsheet in German expects it, where a comma is in numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "de-DE", "de"})
    void separatesBySemicolonsWhereNumbersHaveACommaInThem(String locale) {
        assertThat(new Csv(Locale.forLanguageTag(locale)).line(List.of("a", "b")))
                .hasToString("\uFEFF\"a\";\"b\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "+4366412345, +436641 2345",
        "0123456, 012 3456",
        "+43 1 234 56, +43 1 234 56",
        "+1-555-0100, +1 555 0100",
        "+43 (0)664 123/45-67, +43 (0)664 123 45 67",
        "133, 133",
        "'+49 30 1 DW 12', '+49 30 1 DW 12'"
    })
    void aTelephoneNumberIsNoNumber(String number, String shown) {
        assertThat(Csv.phone(number)).isEqualTo(shown);
    }
}
