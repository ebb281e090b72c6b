package org.praxiscms.core.booking.calendar.inbound;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a calendar in UTF-8, as RFC 5545 §3.1.4 wants it, or in UTF-16, as some programs of Windows export it. */
final class CalendarText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CalendarText() {}

    /** The text from its first letter on, without a byte-order mark and empty lines before it. */
    static String decoded(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        int start = 0;
        while (start < text.length() && isNothing(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    /** A byte-order mark, or the zero beside a letter of ASCII, shows UTF-16; anything else is read as UTF-8. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            if (first == 0xFF && second == 0xFE || first != 0 && second == 0) {
                return StandardCharsets.UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean isNothing(char character) {
        return Character.isWhitespace(character) || character == BYTE_ORDER_MARK;
    }
}
