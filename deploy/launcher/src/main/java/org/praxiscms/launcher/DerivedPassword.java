package org.praxiscms.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Passwords that follow from a secret, so that all nodes agree on them and none has to store them. */
final class DerivedPassword {

    private DerivedPassword() {}

    /**
     * HMAC-SHA-256 of the purpose under the secret, as 43 URL-safe characters.
     *
     * @param secret not empty
     */
    static String of(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is in every Java", e);
        }
    }
}
