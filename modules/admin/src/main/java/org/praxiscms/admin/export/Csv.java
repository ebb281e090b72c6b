package org.praxiscms.admin.export;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as text (RFC 4180): every cell in quotes, lines ended by CRLF, and a byte order mark in front, by which Excel knows
 * that it is UTF-8. Cells are separated as spreadsheets of the reader's language expect it: by semicolons where numbers have
 * a decimal comma. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection):
 * names come from strangers.
 */
final class Csv {

    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    // Neither a number nor a formula: blanks stand between its digits, and no operator.
    private static final Pattern SPACED_PHONE = Pattern.compile("\\+[0-9]+( [0-9()]+)+");
    private static final int LAST_DIGITS = 4;

    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final String separator;

    /** @param locale of who reads it */
    Csv(Locale locale) {
        separator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ";" : ",";
    }

    Csv line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(separator)))
                .append("\r\n");
        return this;
    }

    private static String cell(String said) {
        String harmless = !reckons(said) || SPACED_PHONE.matcher(said).matches() ? said : "'" + said;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /**
     * A telephone number that spreadsheets leave as it is. They reckon with hyphens and slashes, and of digits alone they make
     * a number without its plus sign and leading zeros: blanks stand instead, and one before the last four digits.
     */
    static String phone(String number) {
        String spaced = number.replaceAll("[-/.]+", " ").replaceAll(" +", " ");
        int end = spaced.length() - LAST_DIGITS;
        return spaced.matches("\\+?[0-9]{5,}") ? spaced.substring(0, end) + " " + spaced.substring(end) : spaced;
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
