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
 * @param sender the mailbox that writes on their behalf (RFC 5545 §3.2.18), of the same shape; empty when they write
 *     themselves
 */
public record CalendarAddress(Optional<String> name, String email, Optional<String> sender) {

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
        requireMailbox(email);
        sender.ifPresent(CalendarAddress::requireMailbox);
    }

    /** A named mailbox. */
    public static CalendarAddress of(String name, String email) {
        return new CalendarAddress(Optional.of(name), email, Optional.empty());
    }

    /** A mailbox without a name. */
    public static CalendarAddress of(String email) {
        return new CalendarAddress(Optional.empty(), email, Optional.empty());
    }

    /** The same participant, on whose behalf another mailbox writes. */
    public CalendarAddress sentBy(String mailbox) {
        return new CalendarAddress(name, email, Optional.of(mailbox));
    }

    private static void requireMailbox(String mailbox) {
        if (mailbox.length() > LONGEST || !MAILBOX.matcher(mailbox).matches()) {
            throw new IllegalArgumentException("Not a mailbox of the form local@domain");
        }
    }

    /** The mailbox as a {@code mailto:} address in ASCII; everything unusual is percent-encoded. */
    public String mailto() {
        return mailto(email);
    }

    /** The sender in the same form. */
    public Optional<String> senderMailto() {
        return sender.map(CalendarAddress::mailto);
    }

    private static String mailto(String mailbox) {
        StringBuilder uri = new StringBuilder("mailto:");
        for (byte octet : mailbox.getBytes(StandardCharsets.UTF_8)) {
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
