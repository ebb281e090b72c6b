package org.praxiscms.core.booking;

import java.util.Optional;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.practice.SessionFormat;

/**
 * Which of an appointment type's formats a client wants.
 *
 * @param code a format's code, see {@link SessionFormat#code}; {@link #LATER} when it is agreed later; empty for not said,
 *     which is enough where there is one format only
 */
public record FormatChoice(String code) {

    /** The client and the practice agree later. */
    public static final String LATER = "later";

    /** Name of the field in flaws. */
    public static final String FIELD = "format";

    /** Nothing said. */
    public static FormatChoice none() {
        return new FormatChoice("");
    }

    /** Why it cannot be taken; empty when it can. @param offered the appointment type's format */
    public Optional<Flaw> flaw(SessionFormat offered) {
        boolean one = offered.choices().size() == 1;
        if (code.isEmpty()) {
            return one ? Optional.empty() : Optional.of(new Flaw(FIELD, Flaw.Reason.MISSING));
        }
        boolean taken = code.equals(LATER)
                || offered.choices().stream().map(SessionFormat::code).anyMatch(code::equals);
        return taken ? Optional.empty() : Optional.of(new Flaw(FIELD, Flaw.Reason.NOT_OFFERED));
    }

    /** The format of a booking; the offered one itself when nothing is agreed. */
    public SessionFormat of(SessionFormat offered) {
        return offered.choices().stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElse(offered);
    }
}
