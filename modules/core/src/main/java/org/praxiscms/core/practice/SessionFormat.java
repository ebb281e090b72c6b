package org.praxiscms.core.practice;

import java.util.List;
import java.util.Locale;

/** Where a session takes place. */
public enum SessionFormat {
    IN_PERSON,
    VIDEO,
    PHONE,
    /** Either, as the client chooses; for a booking: not agreed yet. */
    IN_PERSON_OR_VIDEO;

    /** The name in addresses, files and JSON: {@code in-person-or-video}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a client chooses from: this one alone, or the two that it offers. */
    public List<SessionFormat> choices() {
        return this == IN_PERSON_OR_VIDEO ? List.of(IN_PERSON, VIDEO) : List.of(this);
    }

    /** @throws IllegalArgumentException when there is no such format */
    public static SessionFormat ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
