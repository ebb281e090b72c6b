package org.praxiscms.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random token that opens something to whoever holds it: 32 random bytes, 43 characters of URL-safe Base64. Only its
 * SHA-256 hash is ever stored, so that nobody who reads the database can use it.
 *
 * @param value what the holder shows
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret. */
    public static Secret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash under which it is looked up: 32 bytes. */
    public byte[] hash() {
        return sha256("praxis-token:" + value);
    }

    /** Another secret that follows from this one, for a purpose such as a form's protection. */
    public String derived(String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(purpose + ":" + value));
    }

    /** Whether a shown text equals an expected one, in a time that tells nothing about where they differ. */
    public static boolean same(String expected, String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a text: 32 bytes. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Never the secret itself: it must not reach a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
