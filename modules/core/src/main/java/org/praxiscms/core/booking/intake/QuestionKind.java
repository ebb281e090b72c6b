package org.praxiscms.core.booking.intake;

import java.util.Locale;

/** How a question is answered. */
public enum QuestionKind {
    SHORT_TEXT,
    LONG_TEXT,
    ONE_CHOICE,
    SEVERAL_CHOICES;

    /** Whether the answer is one or more of the question's choices. */
    public boolean chooses() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    /** Most characters of an answer in the client's own words: 200 or 2,000; 0 where there are choices. */
    public int longest() {
        return switch (this) {
            case SHORT_TEXT -> 200;
            case LONG_TEXT -> 2_000;
            case ONE_CHOICE, SEVERAL_CHOICES -> 0;
        };
    }

    /** Its name in the public API, such as {@code short-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
