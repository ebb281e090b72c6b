package org.praxiscms.core.mail;

/** A mail could not be handed over. */
class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    NotDelivered(Exception cause) {
        this(cause, false);
    }

    /** @param permanent whether another attempt would end the same way */
    NotDelivered(Exception cause, boolean permanent) {
        super("The mail could not be delivered: " + cause.getClass().getSimpleName(), cause);
        this.permanent = permanent;
    }

    /** Whether another attempt would end the same way. */
    boolean permanent() {
        return permanent;
    }
}
