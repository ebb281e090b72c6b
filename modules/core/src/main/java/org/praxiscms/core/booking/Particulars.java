package org.praxiscms.core.booking;

import org.praxiscms.core.booking.consent.ConsentSheet;
import org.praxiscms.core.booking.intake.AnswerSheet;

/**
 * What a client hands in beyond who they are and when they come.
 *
 * @param answers to what the practice asks
 * @param consents to what the practice asks them to agree to
 */
public record Particulars(AnswerSheet answers, ConsentSheet consents) {

    /** Nothing more. */
    public static Particulars none() {
        return new Particulars(AnswerSheet.empty(), ConsentSheet.empty());
    }

    /** All of it as one text, the same for the same particulars: for telling one request from another. */
    String fingerprint() {
        return answers.texts() + "\n" + consents.agreed();
    }
}
