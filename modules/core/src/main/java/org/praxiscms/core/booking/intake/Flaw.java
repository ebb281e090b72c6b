package org.praxiscms.core.booking.intake;

/**
 * Why something that a client handed in cannot be taken.
 *
 * @param field where it is, such as {@code answers.<id>}, {@code consents.<id>} or {@code contact.from}, the id as it was sent
 * @param limit most characters, where it is too long; 0 otherwise
 */
public record Flaw(String field, Reason reason, int limit) {

    /** A flaw that knows no limit. */
    public Flaw(String field, Reason reason) {
        this(field, reason, 0);
    }

    /** What is wrong with it. */
    public enum Reason {
        /** A question that must be answered was not. */
        MISSING,
        /** There are more characters than the limit. */
        LONG,
        /** It holds control characters. */
        UNREADABLE,
        /** There are several answers to a question that takes one. */
        SEVERAL,
        /** It is none of the choices. */
        NOT_OFFERED,
        /** Nobody asks for it, or not any more. */
        NOT_ASKED,
        /** What must be agreed to was not. */
        NOT_GIVEN,
        /** The text has changed since it was shown. */
        CHANGED,
        /** It has another shape than what is asked for. */
        MALFORMED,
        /** It is no e-mail address. */
        NO_ADDRESS,
        /** It is another person's e-mail address, where each needs their own. */
        REPEATED
    }
}
