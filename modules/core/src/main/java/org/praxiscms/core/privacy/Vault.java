package org.praxiscms.core.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Seals texts with AES-256-GCM (NIST SP 800-38D). A sealed text is: 1 byte format (1), 4 bytes key id, 12 bytes random
 * nonce, cipher text with a 16 byte tag. The key id lets old texts be opened after the key was changed. Thread-safe.
 */
public final class Vault {

    private static final byte FORMAT = 1;
    private static final int KEY_ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> keys = new LinkedHashMap<>();
    private final int current;

    /**
     * @param base64Keys keys of 32 bytes in Base64; the first seals, all open
     * @throws IllegalArgumentException when there is none or one has another length
     */
    public Vault(List<String> base64Keys) {
        for (String base64 : base64Keys) {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length != 32) {
                throw new IllegalArgumentException("An encryption key must be 32 bytes in Base64");
            }
            keys.put(keyId(key), new SecretKeySpec(key, "AES"));
        }
        current = keys.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no encryption key"));
    }

    /**
     * The vault of this installation. Its keys come from {@code praxis.encryption.key} and, separated by commas,
     * {@code praxis.encryption.old.keys}.
     */
    public static Vault configured() {
        return Configured.VAULT;
    }

    /** Seals a text; sealing the same text twice gives different bytes. */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + KEY_ID + NONCE + sealed.length)
                .put(FORMAT)
                .putInt(current)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens a sealed text.
     *
     * @throws IllegalStateException when it was sealed with a key that is not here, or has been altered
     */
    public String open(byte[] sealed) {
        if (sealed.length < 1 + KEY_ID + NONCE || sealed[0] != FORMAT) {
            throw new IllegalStateException("Not a sealed text");
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        int key = buffer.getInt();
        if (!keys.containsKey(key)) {
            throw new IllegalStateException("Sealed with a key that is not configured here");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] cipherText = Arrays.copyOfRange(sealed, 1 + KEY_ID + NONCE, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, cipherText), StandardCharsets.UTF_8);
    }

    /**
     * A secret that follows from a text and the current key (HMAC-SHA-256): the same text gives the same secret, and
     * nobody without the key can find it.
     */
    public Secret secretOf(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Secret.sha256("praxis-mac:" + keyText()), "HmacSHA256"));
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(code));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 belongs to every Java", e);
        }
    }

    private String keyText() {
        return Base64.getEncoder().encodeToString(keys.get(current).getEncoded());
    }

    private byte[] run(int mode, int key, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(key), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The text could not be sealed or opened", e);
        }
    }

    private static int keyId(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Made on first use, when the configuration is there for certain. */
    private static final class Configured {

        private static final Vault VAULT = vault(ConfigProvider.getConfig());

        private static Vault vault(Config config) {
            List<String> keys = new ArrayList<>();
            keys.add(config.getValue("praxis.encryption.key", String.class));
            config.getOptionalValue("praxis.encryption.old.keys", String.class)
                    .ifPresent(old -> keys.addAll(List.of(old.split("\\s*,\\s*"))));
            return new Vault(keys);
        }
    }
}
