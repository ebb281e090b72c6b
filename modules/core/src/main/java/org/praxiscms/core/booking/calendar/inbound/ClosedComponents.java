package org.praxiscms.core.booking.calendar.inbound;

import java.util.List;
import java.util.Locale;

/**
 * The text of a calendar in which every entry ends before the next one begins. An entry without END, or with one that
 * names something else, would else hold all later ones (RFC 5545 §3.6 lets none of them stand in another).
 *
 * @param text with the missing END lines
 * @param missing how many events and busy times had no END of their own
 */
record ClosedComponents(String text, int missing) {

    private static final List<String> ENTRIES = List.of("VEVENT", "VFREEBUSY", "VTODO", "VJOURNAL", "VTIMEZONE");
    private static final List<String> COUNTED = List.of("VEVENT", "VFREEBUSY");
    private static final int LONGEST_LINE = 40;

    static ClosedComponents of(String text) {
        StringBuilder closed = new StringBuilder(text.length() + LONGEST_LINE);
        String open = "";
        int missing = 0;
        int copied = 0;
        for (int start = 0; start < text.length(); start = next(text, start)) {
            String begun = named(text, start, "BEGIN:");
            String ended = named(text, start, "END:");
            boolean entry = ENTRIES.contains(begun);
            if (!open.isEmpty() && (entry || ended.equals("VCALENDAR"))) {
                closed.append(text, copied, start).append("END:").append(open).append("\r\n");
                copied = start;
                missing += COUNTED.contains(open) ? 1 : 0;
                open = "";
            }
            if (entry) {
                open = begun;
            } else if (ended.equals(open)) {
                open = "";
            }
        }
        return new ClosedComponents(closed.append(text, copied, text.length()).toString(), missing);
    }

    /** What a line begins or ends, in capitals; empty when it does neither. */
    private static String named(String text, int start, String word) {
        if (!text.regionMatches(true, start, word, 0, word.length())) {
            return "";
        }
        int end = start + word.length();
        int last = Math.min(text.length(), end + LONGEST_LINE);
        while (end < last && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(start + word.length(), end).strip().toUpperCase(Locale.ROOT);
    }

    private static int next(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\r' && text.charAt(end) != '\n') {
            end++;
        }
        return end + 1;
    }
}
