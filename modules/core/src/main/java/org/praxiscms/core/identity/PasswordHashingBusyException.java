package org.praxiscms.core.identity;

import java.time.Duration;

/** More passwords are to be hashed at this moment than this server hashes at once. Nothing was checked or changed. */
public class PasswordHashingBusyException extends RuntimeException {

    /** When to try again. */
    public static final Duration PAUSE = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    public PasswordHashingBusyException() {
        super("Too many passwords are being hashed");
    }
}
