package org.praxiscms.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/a?b=c:d#e", "https://example.org", "HTTP://x", "mailto:a@b.org", "tel:142", "sms:50808", "#top"
            })
    void anHonestAddressStays(String address) {
        assertThat(new SafeUrl(address).value()).isEqualTo(address);
        assertThat(new SafeUrl(address).leadsSomewhere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                " ",
                "",
                "blob:x",
                "file:///etc/passwd",
                "javascript\n:alert(1)"
            })
    void aDangerousOneLeadsNowhere(String address) {
        assertThat(new SafeUrl(address).value()).isEqualTo("#");
    }

    @Test
    void jsonCannotEndItsElement() {
        assertThat(new SafeJson("{\"a\":\"</script><!--\"}").json())
                .doesNotContain("<")
                .contains("\\u003c/script");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("de")).isEqualTo(keys("en")).hasSizeGreaterThan(50);
    }

    @Test
    void noTextIsLostToAnApostrophe() {
        // MessageFormat drops a plain ' and quotes what follows; the bundles use typographic ones.
        for (String language : new String[] {"de", "en"}) {
            ResourceBundle bundle = bundle(language);
            bundle.keySet()
                    .forEach(key -> assertThat(bundle.getString(key)).as(key).doesNotContain("'"));
        }
    }

    @Test
    void saysPluralsAndRefusesUnknownKeys() {
        Texts texts = new Texts(Locale.forLanguageTag("de-AT"));
        assertThat(texts.get("article.reading", 1)).isEqualTo("1 Minute Lesezeit");
        assertThat(texts.get("article.reading", 5)).isEqualTo("5 Minuten Lesezeit");
        assertThatThrownBy(() -> texts.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static TreeSet<String> keys(String language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.praxiscms.theme.messages", Locale.forLanguageTag(language));
    }
}
