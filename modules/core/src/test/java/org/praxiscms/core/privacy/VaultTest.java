package org.praxiscms.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @Test
    void opensWhatItSealed() {
        Vault vault = new Vault(List.of(NEW));
        assertThat(vault.open(vault.seal("Größe \uD83D\uDE00"))).isEqualTo("Größe \uD83D\uDE00");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        Vault vault = new Vault(List.of(NEW));
        assertThat(vault.seal("a")).isNotEqualTo(vault.seal("a"));
    }

    @Test
    void opensOldTextsAfterTheKeyWasChanged() {
        byte[] sealed = new Vault(List.of(OLD)).seal("a");
        assertThat(new Vault(List.of(NEW, OLD)).open(sealed)).isEqualTo("a");
        assertThatThrownBy(() -> new Vault(List.of(NEW)).open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesItsKeyInWhatItSealsAsTheLauncherLooksForIt() {
        byte[] sealed = new Vault(List.of("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=")).seal("a");
        assertThat(HexFormat.of().formatHex(sealed, 0, 5)).isEqualTo("01" + "3eb1bd43");
    }

    @Test
    void noticesEveryAlteredByte() {
        Vault vault = new Vault(List.of(NEW));
        byte[] sealed = vault.seal("a");
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> vault.open(altered)).as("byte " + i).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void refusesKeysOfAnotherLength() {
        assertThatThrownBy(() -> new Vault(List.of(Base64.getEncoder().encodeToString(new byte[16]))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vault(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameTextGivesTheSameSecretUnderTheSameKeyOnly() {
        assertThat(new Vault(List.of(NEW)).secretOf("a")).isEqualTo(new Vault(List.of(NEW, OLD)).secretOf("a"));
        assertThat(new Vault(List.of(NEW)).secretOf("a")).isNotEqualTo(new Vault(List.of(OLD)).secretOf("a"));
    }

    @Test
    void aSecretIsLongAndDoesNotShowItself() {
        Secret secret = Secret.random();
        assertThat(secret.value()).hasSize(43);
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(secret.hash()).hasSize(32).isEqualTo(new Secret(secret.value()).hash());
        assertThat(secret.derived("form")).isNotEqualTo(secret.derived("other")).isNotEqualTo(secret.value());
        assertThat(Secret.same("a", "a")).isTrue();
        assertThat(Secret.same("a", "b")).isFalse();
        assertThat(Secret.same("a", null)).isFalse();
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
