package org.praxiscms.admin.form;

import java.util.Locale;

/** What a field looks like. */
public enum Kind {
    LINE,
    EMAIL,
    TEL,
    URL,
    NUMBER,
    DATE,
    TIME,
    PASSWORD,
    NEW_PASSWORD,
    TEXT,
    MARKDOWN,
    SELECT,
    CHOICES,
    SWITCH;

    /** Whether line breaks are allowed. */
    public boolean multiline() {
        return this == TEXT || this == MARKDOWN;
    }

    /** The {@code type} of its input element. */
    public String type() {
        return switch (this) {
            case EMAIL, TEL, URL -> name().toLowerCase(Locale.ROOT);
            case PASSWORD, NEW_PASSWORD -> "password";
            default -> "text";
        };
    }

    /** The {@code autocomplete} of its input element. */
    public String autocomplete() {
        return switch (this) {
            case PASSWORD -> "current-password";
            case NEW_PASSWORD -> "new-password";
            default -> "off";
        };
    }
}
