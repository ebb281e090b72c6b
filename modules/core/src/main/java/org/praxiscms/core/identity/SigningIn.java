package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.praxiscms.core.privacy.Secret;

/**
 * A member of the entered practice signs in with a password. The throttle is asked first; then, with no transaction open,
 * the password is hashed; then the outcome is stored. An unknown address costs the same statements and the same hash.
 */
@ApplicationScoped
public class SigningIn {

    /** How long a device stays known after its last sign-in. */
    public static final Duration DEVICE_KNOWN_FOR = KnownSources.REMEMBERED;

    private final SignInAttempts attempts;
    private final PasswordHasher hasher;
    private final Accounts accounts;

    @Inject
    SigningIn(SignInAttempts attempts, PasswordHasher hasher, Accounts accounts) {
        this.attempts = attempts;
        this.hasher = hasher;
        this.accounts = accounts;
    }

    protected SigningIn() {
        this(null, null, null);
    }

    /**
     * What a browser keeps after signing in.
     *
     * @param session opens the session
     * @param device tells the device from strangers' ones the next time
     */
    public record Opened(Secret session, Secret device) {}

    /**
     * Opens a session.
     *
     * @return empty when address or password are wrong, without saying which
     * @throws SignInThrottledException when there were too many wrong attempts lately
     * @throws PasswordHashingBusyException when too many sign in at this moment; the attempt does not count
     */
    public Optional<Opened> signIn(String email, String password, SignInSource source) {
        SignInAttempts.Attempt attempt = attempts.begin(email, source);
        boolean right;
        try {
            right = hasher.matches(password, attempt.passwordHash(), attempt.known());
        } catch (PasswordHashingBusyException busy) {
            attempts.notChecked(attempt);
            throw busy;
        }
        Optional<Opened> opened = attempt.person()
                .filter(person -> right)
                .flatMap(person -> accounts.open(person, attempt.passwordHash(), source));
        opened.ifPresent(success -> attempts.succeeded(attempt));
        return opened;
    }
}
