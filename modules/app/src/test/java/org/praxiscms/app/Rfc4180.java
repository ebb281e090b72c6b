package org.praxiscms.app;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 §2 defines them, and refuses what is none. */
final class Rfc4180 {

    private final String text;
    private final char separator;
    private int at;

    private Rfc4180(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<List<String>> read(String text) {
        return read(text, ',');
    }

    /** The same with another separator, as spreadsheets in German expect it. */
    static List<List<String>> read(String text, char separator) {
        Rfc4180 reader = new Rfc4180(text, separator);
        List<List<String>> lines = new ArrayList<>();
        while (reader.at < text.length()) {
            lines.add(reader.line());
        }
        return lines;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new AssertionError("A line does not end at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
                cell.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 1 : 0;
            }
            at++;
            return cell.toString();
        }
        for (; at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0; at++) {
            cell.append(text.charAt(at));
        }
        return cell.toString();
    }
}
