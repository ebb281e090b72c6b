package org.praxiscms.core.booking.calendar;

/**
 * Text as iCalendar can carry it, whatever came in: line breaks of all kinds are one line feed, a
 * tab is a space, other control characters are gone, half a surrogate pair is U+FFFD.
 *
 * @param value never null
 */
record CleanText(String value) {

    private static final int REPLACEMENT = 0xFFFD;

    CleanText {
        StringBuilder clean = new StringBuilder(value.length());
        value.replace("\r\n", "\n").codePoints().forEach(character -> append(clean, character));
        value = clean.toString();
    }

    /** Escaped as a value of type TEXT: RFC 5545 §3.3.11. */
    String escaped() {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /**
     * Encoded and quoted as a parameter's value: RFC 6868 §3.1 and RFC 5545 §3.2. A backslash means
     * itself there, but some readers let it escape what follows, the closing quote too: it becomes a
     * slash.
     */
    String quoted() {
        String encoded =
                value.replace("^", "^^").replace("\n", "^n").replace("\"", "^'").replace('\\', '/');
        return '"' + encoded + '"';
    }

    private static void append(StringBuilder clean, int character) {
        if (isLineBreak(character)) {
            clean.append('\n');
        } else if (character == '\t') {
            clean.append(' ');
        } else if (Character.getType(character) == Character.SURROGATE) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (!Character.isISOControl(character)) {
            clean.appendCodePoint(character);
        }
    }

    /** Among them those that some readers take for line breaks: NEL, U+2028 and U+2029. */
    private static boolean isLineBreak(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }
}
