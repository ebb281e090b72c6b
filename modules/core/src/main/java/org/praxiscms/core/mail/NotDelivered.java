package org.praxiscms.core.mail;

/** A mail could not be handed over; it stays in the outbox. */
class NotDelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotDelivered(Throwable cause) {
        super("The mail could not be delivered: " + cause.getClass().getSimpleName(), cause);
    }
}
