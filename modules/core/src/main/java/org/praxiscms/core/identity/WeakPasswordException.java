package org.praxiscms.core.identity;

/** A password is refused: too short, too long, or easy to guess. Never says which password. */
public class WeakPasswordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public WeakPasswordException(Reason reason) {
        super("A password " + reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a password is refused (NIST SP 800-63B-4 §3.1.1.2: the reason is told). */
    public enum Reason {
        TOO_SHORT("has at least " + Passwords.SHORTEST + " characters"),
        TOO_LONG("has at most " + Passwords.LONGEST + " characters"),
        /** Made of little but common passwords, words, names, repetitions, sequences, rows of keys or years. */
        COMMON("must not be made of common passwords, names, repetitions or sequences"),
        /** Made of little but those and of words that belong to the account or the practice. */
        CONTEXT("must not be made of the e-mail address or the name of the practice");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
