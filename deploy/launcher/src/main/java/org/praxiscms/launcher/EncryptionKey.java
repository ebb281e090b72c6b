package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.PRAXIS_ENCRYPTION_KEY;
import static org.praxiscms.launcher.Setting.PRAXIS_ENCRYPTION_OLD_KEYS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key under which the application encrypts what it stores of a person: 32 bytes, written in base64. It lives
 * outside the database, so a stolen dump tells nothing; and a lost key cannot be made again.
 */
public record EncryptionKey(String base64) {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    /** @throws Refusal when the text is not the base64 of 32 bytes */
    public EncryptionKey {
        if (!isKey(base64)) {
            throw new Refusal("The encryption key is not the base64 of 32 bytes; 'openssl rand -base64 32' makes one.");
        }
    }

    /**
     * The key for a database of the operator's own.
     *
     * @throws Refusal when none is set: it must be the same on every node, so it is never made up
     */
    public static EncryptionKey given(Settings settings) {
        return settings.text(PRAXIS_ENCRYPTION_KEY)
                .map(EncryptionKey::new)
                .orElseThrow(() -> new Refusal("With DATABASE_URL, PRAXIS_ENCRYPTION_KEY is needed: 32 random bytes in"
                        + " base64, the same on every node. 'openssl rand -base64 32' makes one; keep it safe."));
    }

    /**
     * The key for the embedded database: as set, or else from the file, which is made with the first start.
     *
     * @param hasData whether a database is already there, and so perhaps something encrypted
     * @throws Refusal when the file is gone although there is data, or cannot be read or written
     */
    public static EncryptionKey givenOrKept(Settings settings, Path file, boolean hasData, Console console) {
        Optional<String> given = settings.text(PRAXIS_ENCRYPTION_KEY);
        if (given.isPresent()) {
            return new EncryptionKey(given.get());
        }
        try {
            if (Files.exists(file)) {
                return new EncryptionKey(Files.readString(file).strip());
            }
            if (hasData) {
                throw new Refusal("The key " + file + " is missing, without which stored personal data cannot be read;"
                        + " restore it from the backup or set PRAXIS_ENCRYPTION_KEY.");
            }
            EncryptionKey made = random();
            PrivateFile.write(file, made.base64 + "\n");
            console.warn("An encryption key was made: " + file + ". Back it up; without it personal data is lost.");
            return made;
        } catch (IOException e) {
            throw new Refusal("The key file " + file + " cannot be read or written.", e);
        }
    }

    /**
     * Keys that were used before, in no order; what they encrypted can still be read.
     *
     * @throws Refusal when one is not the base64 of 32 bytes
     */
    public static List<EncryptionKey> earlier(Settings settings) {
        return settings.text(PRAXIS_ENCRYPTION_OLD_KEYS).stream()
                .flatMap(keys -> Stream.of(keys.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(EncryptionKey::new)
                .toList();
    }

    /** Names the key without telling anything of it, as the application writes it into what it encrypts: 8 hex digits. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(base64));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }

    /** Does not show the key. */
    @Override
    public String toString() {
        return "EncryptionKey";
    }

    private static EncryptionKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new EncryptionKey(Base64.getEncoder().encodeToString(bytes));
    }

    private static boolean isKey(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length == BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
