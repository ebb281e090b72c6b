package org.praxiscms.admin.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180): every cell in quotes, lines ended by CRLF, and a byte order mark in front, by which Excel knows
 * that it is UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection):
 * names come from strangers.
 */
final class Csv {

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String said) {
        String harmless = reckons(said) ? "'" + said : said;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    // Spreadsheets look past blanks, and take a tab or a line's end for the end of a cell.
    private static boolean reckons(String said) {
        boolean odd = !said.isEmpty() && Character.isISOControl(said.charAt(0));
        return odd
                || said.chars()
                        .dropWhile(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                        .limit(1)
                        .anyMatch(first -> FORMULA.indexOf(first) >= 0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
