package org.praxiscms.core.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/**
 * Hashes and checks all passwords of this JVM, with Argon2id (RFC 9106) at OWASP's parameters: 19 MiB, 2 passes, 1 lane.
 * At most {@link HashingPermits#MOST_AT_ONCE} are hashed at once in one JVM, so that sign-ins can exhaust neither its heap
 * nor its threads; several nodes hash as many each. Refuses to run inside a transaction, whose database connection would
 * be held while a password is hashed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class PasswordHasher {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT_OF_STRANGERS = Duration.ofSeconds(2);
    private static final char DOTLESS_I = 'ı';
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final HashingPermits permits = new HashingPermits(LONGEST_WAIT, LONGEST_WAIT_OF_STRANGERS);

    /**
     * A hash to keep: Argon2's encoded form, with a salt of its own.
     *
     * @param known whether the caller's device or network has signed in to the account before
     * @throws PasswordHashingBusyException when it would have to wait too long
     */
    String hash(String password, boolean known) {
        return permits.run(
                known,
                () -> inAscii(
                        Password.hash(password).addRandomSalt(16).with(ARGON2).getResult()));
    }

    /**
     * Whether a password is the one that was hashed. A password longer than any that is accepted matches no hash.
     *
     * @param known whether the caller's device or network has signed in to the account before
     * @throws PasswordHashingBusyException when it would have to wait too long
     */
    boolean matches(String password, String hash, boolean known) {
        String ascii = inAscii(hash);
        return password.length() <= Passwords.LONGEST
                && permits.run(
                        known, () -> Password.check(password, ascii).with(Argon2Function.getInstanceFromHash(ascii)));
    }

    /**
     * The hash as every other program writes it. The library changes letters to lower case and formats numbers by the
     * JVM's locale: a Turkish one makes {@code argon2ıd} of the name, and such hashes have been stored.
     */
    static String inAscii(String hash) {
        StringBuilder ascii = new StringBuilder(hash.length());
        for (char character : hash.toCharArray()) {
            boolean digit = character > 127 && Character.isDigit(character);
            ascii.append(
                    digit ? (char) ('0' + Character.digit(character, 10)) : character == DOTLESS_I ? 'i' : character);
        }
        return ascii.toString();
    }
}
