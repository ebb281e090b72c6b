package org.praxiscms.core.booking.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Content lines of iCalendar, one after the other, each folded: RFC 5545 §3.1. */
final class ContentLines {

    private static final int OCTETS_PER_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value stands as it is: a word, a number, an address in ASCII. */
    ContentLines add(String property, String value) {
        fold(property + ':' + value);
        return this;
    }

    ContentLines addText(String property, String text) {
        return add(property, new CleanText(text).escaped());
    }

    /** An instant in UTC, in whole seconds. */
    ContentLines addTime(String property, Instant instant) {
        return add(property, UTC.format(instant));
    }

    /** A participant, with the name first among the parameters where there is one. */
    void addAddress(String property, CalendarAddress address, String parameters) {
        String name =
                address.name().map(n -> ";CN=" + new CleanText(n).quoted()).orElse("");
        String sender = address.senderMailto()
                .map(mailto -> ";SENT-BY=" + new CleanText(mailto).quoted())
                .orElse("");
        add(property + name + sender + parameters, address.mailto());
    }

    /** The lines so far, each with its CRLF. */
    @Override
    public String toString() {
        return lines.toString();
    }

    /** A line goes on after CRLF and one space; a character's octets stay together. */
    private void fold(String line) {
        int room = OCTETS_PER_LINE;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            if (octets(character) > room) {
                lines.append("\r\n ");
                room = OCTETS_PER_LINE - 1;
            }
            lines.appendCodePoint(character);
            room -= octets(character);
            i += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    /** Octets of a character in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
