package org.praxiscms.core.booking.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who takes part in an event: a name to show and a mailbox.
 *
 * @param name what calendars show, any text; empty leaves it to them, who show the mailbox
 * @param email the mailbox, {@code local@domain}, at most 254 characters, without blanks and
 *     control characters; never null
 */
public record CalendarAddress(Optional<String> name, String email) {

    private static final int LONGEST = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets
    private static final Pattern MAILBOX =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String PLAIN_IN_MAILTO = "-._~!$'*+@"; // RFC 6068 §2, less what divides

    /**
     * @throws IllegalArgumentException if the mailbox is of another shape; the message does not
     *     repeat it
     */
    public CalendarAddress {
        Objects.requireNonNull(name, "name");
        if (email.length() > LONGEST || !MAILBOX.matcher(email).matches()) {
            throw new IllegalArgumentException("Not a mailbox of the form local@domain");
        }
    }

    /** A named mailbox. */
    public static CalendarAddress of(String name, String email) {
        return new CalendarAddress(Optional.of(name), email);
    }

    /** A mailbox without a name. */
    public static CalendarAddress of(String email) {
        return new CalendarAddress(Optional.empty(), email);
    }

    /** The mailbox as a {@code mailto:} address in ASCII; everything unusual is percent-encoded. */
    public String mailto() {
        StringBuilder uri = new StringBuilder("mailto:");
        for (byte octet : email.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (isPlain(character)) {
                uri.append(character);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || PLAIN_IN_MAILTO.indexOf(character) >= 0;
    }
}
