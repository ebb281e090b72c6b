package org.praxiscms.admin.insight;

import java.util.List;

/**
 * A picture of bars that is a table too: each row has what it is about, its bar, its figures in words.
 *
 * @param id names it in the page
 * @param heading above it
 * @param lead what it shows
 * @param columns headings of what the rows are about, and of each figure
 * @param rows none when there is nothing to show yet
 * @param empty what is said then: what will appear here, and when
 */
public record Bars(String id, String heading, String lead, List<String> columns, List<Row> rows, String empty) {

    /** The whole width of a bar. */
    public static final int WIDTH = 1000;

    /**
     * One bar.
     *
     * @param label what it is about
     * @param length of its first part, 0–{@link #WIDTH}
     * @param rest length of a second, paler part after it; 0 for none
     * @param figures in words, one for each column of figures
     */
    public record Row(String label, int length, int rest, List<String> figures) {}

    /** The length of a part of a whole; a part that is there is always to be seen. @param whole 1 or more */
    static int length(long part, long whole) {
        return part == 0 ? 0 : (int) Math.max(WIDTH / 100, part * WIDTH / whole);
    }
}
