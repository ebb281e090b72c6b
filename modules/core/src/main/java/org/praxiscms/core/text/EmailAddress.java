package org.praxiscms.core.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that a mail can be sent to: one '@', no space, no control character, at most 254 characters
 * (RFC 5321 §4.5.3.1.3), its domain in lower case.
 */
public record EmailAddress(String value) {

    // The pattern of HTML's <input type=email>, which deliberately allows less than RFC 5322, with a dot in the domain.
    private static final Pattern SHAPE = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    /** @throws IllegalArgumentException when no mail can be sent there */
    public EmailAddress {
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("No e-mail address");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** The address somebody typed; empty when it is none. */
    public static Optional<EmailAddress> of(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
