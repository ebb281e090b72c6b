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

    private static Texts in(String locale) {
        return new Texts(Locale.forLanguageTag(locale));
    }
}
