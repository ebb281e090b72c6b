package org.praxiscms.core.identity;

/** A password of fewer than 12 or more than 200 characters. */
public class WeakPassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WeakPassword() {
        super("A password has at least " + Passwords.SHORTEST + " characters");
    }
}
