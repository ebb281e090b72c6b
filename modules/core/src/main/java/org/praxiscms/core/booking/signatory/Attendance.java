package org.praxiscms.core.booking.signatory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who comes to an appointment. */
public enum Attendance {
    /** The person who books, alone. */
    ADULT,
    /** The person who books and a second one, who has to confirm. */
    COUPLE,
    /** Somebody under age; their guardians have to confirm. */
    MINOR;

    /** Its name in forms and texts: {@code couple}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with a name; empty for any other text. */
    public static Optional<Attendance> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
