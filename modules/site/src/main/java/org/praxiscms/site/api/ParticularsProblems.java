package org.praxiscms.site.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.KeepingParticulars;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.intake.Flaw;

/** Says by field what is wrong with what a client handed in. */
final class ParticularsProblems {

    private ParticularsProblems() {}

    static Map<String, String> of(ParticularsRefused refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.flaws().forEach(flaw -> problems.put(flaw.field(), said(flaw)));
        problems.replace(
                KeepingParticulars.PHONE,
                "The practice calls the client for this appointment and needs a phone number.");
        problems.replace(FormatChoice.FIELD, "This is not one of the appointment type's formats.");
        return problems;
    }

    private static String said(Flaw flaw) {
        return switch (flaw.reason()) {
            case MISSING -> "This question needs an answer.";
            case LONG -> "An answer has at most " + flaw.limit() + " characters here.";
            case UNREADABLE -> "This contains control characters.";
            case SEVERAL -> "This question takes one answer.";
            case NOT_OFFERED -> "This is not one of the question's choices.";
            case NOT_ASKED -> "This is not asked for.";
            case NOT_GIVEN -> "Nobody can book without agreeing to this.";
            case CHANGED -> "The text has changed since it was shown.";
            case NO_ADDRESS -> "This is not an email address.";
            case REPEATED -> "Each person confirms for themselves and needs their own address.";
            case MALFORMED -> "This does not have the expected form.";
        };
    }
}
