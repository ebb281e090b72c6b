package org.praxiscms.core.practice;

import java.util.Locale;

/** Where a session takes place. */
public enum SessionFormat {
    IN_PERSON,
    VIDEO,
    PHONE,
    IN_PERSON_OR_VIDEO;

    /** The name in addresses, files and JSON: {@code in-person-or-video}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such format */
    public static SessionFormat ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
