package org.praxiscms.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void saysInAustriaWhatIsSaidThere() {
        assertThat(in("de-AT").get("contact.voicemail")).contains("Mobilbox");
        assertThat(in("de-AT").get("contact.text")).as("what is said alike").isEqualTo(in("de").get("contact.text"));
    }

    @Test
    void saysElsewhereWhatIsSaidEverywhere() {
        for (String locale : new String[] {"de-DE", "de-CH", "de"}) {
            assertThat(in(locale).get("contact.voicemail")).as(locale).contains("Mailbox");
        }
    }

    @Test
    void knowsWhatItCanSay() {
        assertThat(in("de-AT").has("contact.voicemail")).isTrue();
        assertThat(in("de-AT").has("times.zone.Europe/Vienna")).isTrue();
        assertThat(in("en-IE").has("times.zone.Nowhere")).isFalse();
    }

    private static Texts in(String locale) {
        return new Texts(Locale.forLanguageTag(locale));
    }
}
