package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody who is signed in replaces their password, and has to know the present one. No transaction is open meanwhile. */
@ApplicationScoped
public class ChangingPassword {

    private final PasswordHasher hasher;
    private final Accounts accounts;

    @Inject
    ChangingPassword(PasswordHasher hasher, Accounts accounts) {
        this.hasher = hasher;
        this.accounts = accounts;
    }

    protected ChangingPassword() {
        this(null, null);
    }

    /**
     * Changes the password and ends all other sessions of the account, wherever they are open.
     *
     * @return whether the present password was right
     * @throws WeakPassword when the new one is too short or too long
     * @throws PasswordHashingBusyException when too many passwords are being hashed at this moment
     */
    public boolean change(SignedIn who, String present, String next) {
        Passwords.requireStrong(next);
        String hash = accounts.passwordHash(who);
        return hasher.matches(present, hash, true) && accounts.replacePassword(who, hash, hasher.hash(next, true));
    }
}
