package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EncryptionKeyTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    private Path data;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown), new PrintStream(shown));
    private Path file;

    @BeforeEach
    void placeTheFile() {
        file = data.resolve("encryption.key");
    }

    @Test
    void isMadeOnceAndAskedToBeBackedUp() {
        EncryptionKey first = EncryptionKey.givenOrKept(settings(), file, false, console);
        EncryptionKey second = EncryptionKey.givenOrKept(settings(), file, true, console);

        assertThat(second).isEqualTo(first);
        assertThat(shown.toString()).containsOnlyOnce("Back it up").contains(file.toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadableByNobodyElse() throws IOException {
        EncryptionKey.givenOrKept(settings(), file, false, console);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNamedByTheBeginningOfItsHash() {
        assertThat(new EncryptionKey(KEY).id()).isEqualTo("3eb1bd43");
    }

    @Test
    void earlierOnesAreReadOutOfAList() {
        String other = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
        assertThat(EncryptionKey.earlier(settings())).isEmpty();
        assertThat(EncryptionKey.earlier(settings("PRAXIS_ENCRYPTION_OLD_KEYS", KEY + " , " + other + ",")))
                .extracting(EncryptionKey::base64)
                .containsExactly(KEY, other);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EncryptionKey.earlier(settings("PRAXIS_ENCRYPTION_OLD_KEYS", KEY + ",short")));
    }

    @Test
    void isTakenFromTheSettingsFirst() {
        assertThat(EncryptionKey.givenOrKept(settings("PRAXIS_ENCRYPTION_KEY", KEY), file, true, console)
                        .base64())
                .isEqualTo(KEY);
        assertThat(file).doesNotExist();
    }

    @Test
    void isNotMadeUpWhenDataNeedTheLostOne() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EncryptionKey.givenOrKept(settings(), file, true, console))
                .withMessageContaining("is missing");
    }

    @Test
    void isNeededForAServer() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EncryptionKey.given(settings()))
                .withMessageContaining("openssl rand -base64 32");
        assertThat(EncryptionKey.given(settings("PRAXIS_ENCRYPTION_KEY", KEY)).base64())
                .isEqualTo(KEY);
    }

    @Test
    void hasThirtyTwoBytesAndIsNeverShown() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new EncryptionKey("c2hvcnQ="))
                .withMessageNotContaining("c2hvcnQ=");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new EncryptionKey("not base64!"));
        assertThat(new EncryptionKey(KEY).toString()).doesNotContain(KEY);
    }

    private Settings settings(String... pair) {
        return Settings.of(
                new Properties(),
                pair.length == 0
                        ? Map.of("PRAXIS_DATA", data.toString())
                        : Map.of("PRAXIS_DATA", data.toString(), pair[0], pair[1]));
    }
}
