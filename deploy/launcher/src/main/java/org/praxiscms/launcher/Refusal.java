package org.praxiscms.launcher;

/**
 * A start that is refused for a reason the operator can remove: a port in use, a missing key, an unreachable
 * database. The message is one full sentence or two for the operator's eyes; it never holds a password or a key.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what helps, without a line break */
    public Refusal(String message) {
        super(message);
    }

    /** @param cause kept for the log; its text is not shown */
    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
