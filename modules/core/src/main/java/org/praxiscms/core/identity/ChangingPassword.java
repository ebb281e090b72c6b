package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Somebody who is signed in replaces their password, and has to know the present one. No transaction is open meanwhile. */
@ApplicationScoped
public class ChangingPassword {

    private final PasswordContext context;
    private final SignInAttempts attempts;
    private final PasswordHasher hasher;
    private final Accounts accounts;

    @Inject
    ChangingPassword(PasswordContext context, SignInAttempts attempts, PasswordHasher hasher, Accounts accounts) {
        this.context = context;
        this.attempts = attempts;
        this.hasher = hasher;
        this.accounts = accounts;
    }

    protected ChangingPassword() {
        this(null, null, null, null);
    }

    /**
     * Changes the password and ends all other sessions of the account, wherever they are open.
     *
     * @return whether the present password was right
     * @throws WeakPasswordException when the new one is too short, too long or easy to guess
     * @throws SignInThrottledException when the present password was wrong too often lately
     * @throws PasswordHashingBusyException when too many passwords are being hashed at this moment
     */
    public boolean change(SignedIn who, String present, String next) {
        PasswordRules.require(next, context.of(who));
        SignInAttempts.Attempt attempt = attempts.begin(who);
        try {
            if (!hasher.matches(present, attempt.passwordHash(), true)) {
                return false;
            }
            attempts.succeeded(attempt);
            return accounts.replacePassword(who, attempt.passwordHash(), hasher.hash(next, true));
        } catch (PasswordHashingBusyException busy) {
            attempts.notChecked(attempt);
            throw busy;
        }
    }
}
