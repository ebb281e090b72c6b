package org.praxiscms.core.booking.calendar.inbound;

import java.util.Locale;
import java.util.Optional;

/**
 * A content line as far as busy time depends on it: RFC 5545 §3.1.
 *
 * @param value what stands behind the colon, without blanks around it
 * @param zone its TZID; empty when it has none
 * @param type its VALUE in capitals; empty when it has none
 * @param kind its FBTYPE, PARTSTAT or RANGE in capitals; empty when it has none of them
 */
record Line(String value, String zone, String type, String kind) {

    private static final String NUL = "\u0000";

    /** A line without the NULs in it, which no text may hold (RFC 5545 §3.1) and PostgreSQL refuses. */
    static Line of(String value, String zone, String type, String kind) {
        return new Line(orEmpty(value), orEmpty(zone), upper(type), upper(kind));
    }

    /** The value, compared without regard to case. */
    boolean says(String word) {
        return value.equalsIgnoreCase(word);
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("").replace(NUL, "").strip();
    }

    private static String upper(String text) {
        return orEmpty(text).toUpperCase(Locale.ROOT);
    }
}
