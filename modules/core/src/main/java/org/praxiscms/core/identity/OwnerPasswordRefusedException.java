package org.praxiscms.core.identity;

/** The owner's password that the installation is configured with cannot be taken: the application must not start. */
public class OwnerPasswordRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnerPasswordRefusedException(WeakPasswordException reason) {
        super("PRAXIS_OWNER_PASSWORD is refused: " + reason.getMessage().replaceFirst("^A", "a"), reason);
    }
}
