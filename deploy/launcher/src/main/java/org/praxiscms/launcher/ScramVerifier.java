package org.praxiscms.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What PostgreSQL stores of a password. Sent instead of the password itself, it keeps the password out of the
 * server's logs and statistics.
 *
 * <p>For passwords that nobody can guess, such as those of {@link DerivedPassword}: iterations only slow down guessing,
 * and would be paid for by each connection, so there are few.
 */
final class ScramVerifier {

    private static final int ITERATIONS = 64;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private ScramVerifier() {}

    /** @param password ASCII only, for which SASLprep changes nothing */
    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return of(password, salt, ITERATIONS);
    }

    // RFC 5802 §3; the layout is that of PostgreSQL's pg_authid.rolpassword
    static String of(String password, byte[] salt, int iterations) {
        try {
            byte[] salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS))
                    .getEncoded();
            byte[] storedKey = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
            byte[] serverKey = hmac(salted, "Server Key");
            return "SCRAM-SHA-256$" + iterations + ":" + base64(salt) + "$" + base64(storedKey) + ":"
                    + base64(serverKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is in every Java", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
