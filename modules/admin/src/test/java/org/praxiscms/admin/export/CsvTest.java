package org.praxiscms.admin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEveryCellAndEndsEveryLine() {
        assertThat(new Csv().line(List.of("a", "b, c")).line(List.of("say \"x\"", "two\nlines")))
                .hasToString("\uFEFF\"a\",\"b, c\"\r\n\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
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
        assertThat(new Csv().line(List.of(text)).toString()).startsWith("\uFEFF\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann", "O'Neill", "2026-12-01", "10:00", "ann+x@example.org", "a=b"})
    void whatIsHarmlessStaysAsItIs(String text) {
        assertThat(new Csv().line(List.of(text))).hasToString("\uFEFF\"" + text + "\"\r\n");
    }
}
