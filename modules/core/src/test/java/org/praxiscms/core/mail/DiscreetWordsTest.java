package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of all mails, in both languages: none of them says what an appointment is about. */
class DiscreetWordsTest {

    private static final String HEALTH = "(?is).*(therap|psych|trauma|heal|gesund|krank|praxis|practice|klinik|clinic"
            + "|sitzung|session|patient|beratung|couns|hilfe|krise|gewalt|minderj|erziehung|paar|couple|guardian).*";

    @ParameterizedTest
    @CsvSource({
        "org.praxiscms.core.mail.discreet, de",
        "org.praxiscms.core.mail.discreet, en",
        "org.praxiscms.core.booking.mails, de",
        "org.praxiscms.core.booking.mails, en",
        "org.praxiscms.core.booking.waiting.mails, de",
        "org.praxiscms.core.booking.waiting.mails, en"
    })
    void sayNothingOfTheReason(String bundle, String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                bundle,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(words.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(words.getString(key)).as(key).doesNotMatch(HEALTH));
    }
}
