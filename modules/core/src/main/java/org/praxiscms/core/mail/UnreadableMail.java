package org.praxiscms.core.mail;

import java.util.UUID;

/** A mail in the outbox could not be read or made into a message; the transaction that held it is rolled back. */
class UnreadableMail extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID mail;

    UnreadableMail(UUID mail, Throwable cause) {
        super(cause);
        this.mail = mail;
    }

    UUID mail() {
        return mail;
    }
}
