package org.praxiscms.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHasherTest {

    private static final String PASSWORD = "correct-horse-battery";

    private final PasswordHasher passwords = new PasswordHasher();
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "ar-EG", "fa-IR", "th-TH-u-nu-thai", "en-US"})
    void hashesAlikeUnderEveryLocale(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        String hash = passwords.hash(PASSWORD, true);

        assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+");
        Locale.setDefault(
                Locale.ENGLISH); // as the launcher does: the library cannot read its own hashes under a Turkish one
        assertThat(passwords.matches(PASSWORD, hash, true)).isTrue();
    }

    @Test
    void knowsAPasswordWhoseHashWasMadeUnderATurkishLocale() {
        String stored = passwords.hash(PASSWORD, true).replace("argon2id", "argon2ıd");

        assertThat(passwords.matches(PASSWORD, stored, true)).isTrue();
        assertThat(passwords.matches("another-password", stored, true)).isFalse();
    }

    @Test
    void knowsAPasswordWhoseHashWasMadeUnderAnArabicLocale() {
        String stored = passwords.hash(PASSWORD, true).replace("v=19$m=19456", "v=١٩$m=١٩٤٥٦");

        assertThat(passwords.matches(PASSWORD, stored, true)).isTrue();
    }
}
