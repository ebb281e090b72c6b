package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "ä", "a b", "a/b", "a\u0000", "../etc"})
    void isNothingElse(String text) {
        assertThat(Slug.of(text)).isEmpty();
    }

    @Test
    void isAtMostEightyCharacters() {
        assertThat(Slug.of("a".repeat(80))).isPresent();
        assertThat(Slug.of("a".repeat(81))).isEmpty();
        assertThat(Slug.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Größe & Straße, groesse-strasse",
        "Why it feels so hard to leave, why-it-feels-so-hard-to-leave",
        "Café à l’école, cafe-a-l-ecole",
        "'  --  1. April! ', 1-april"
    })
    void spellsTitlesOut(String title, String slug) {
        assertThat(Slug.from(title)).contains(new Slug(slug));
    }

    @Test
    void aTitleWithoutLatinLettersHasNone() {
        assertThat(Slug.from("日本")).isEmpty();
    }

    @Test
    void aLongTitleIsCutWithoutAHyphenAtTheEnd() {
        assertThat(Slug.from("wort ".repeat(40)).orElseThrow().value())
                .hasSizeLessThanOrEqualTo(80)
                .doesNotEndWith("-");
    }

    @ParameterizedTest
    @CsvSource({
        "Gru\u0308bel, gruebel",
        "Grübel, gruebel",
        "GRU\u0308BEL, gruebel",
        "Ho\uFB03ce de\uFB01niert, hoffice-definiert",
        "Łódź, lodz",
        "Smørrebrød, smorrebrod",
        "Œuvre, oeuvre",
        "Diyarbakır, diyarbakir",
        "İstanbul, istanbul",
        "Đorđe, dorde",
        "GROẞE STRAßE, grosse-strasse",
        "Æble, aeble",
        "Þór, thor",
        "ｆｕｌｌ ｗｉｄｔｈ, full-width"
    })
    void spellsEveryLatinAlphabetOut(String title, String slug) {
        assertThat(Slug.from(title)).contains(new Slug(slug));
        assertThat(Slug.from(title, "article")).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Тревога", "Ψυχή", "القلق", "日本", "Часть 1"})
    void aTitleInAnotherScriptHasANeutralOneThatStays(String title) {
        Slug slug = Slug.from(title, "article").orElseThrow();
        assertThat(slug.value()).matches("article-[0-9a-f]{8}");
        assertThat(Slug.from(" " + title, "article")).contains(slug);
        assertThat(Slug.from(Normalizer.normalize(title, Normalizer.Form.NFD), "article"))
                .contains(slug);
        assertThat(Slug.from(title + " 2", "article")).get().isNotEqualTo(slug);
    }

    @Test
    void aTitleOfDigitsKeepsThemAndOneOfSignsHasNone() {
        assertThat(Slug.from("2027", "article")).contains(new Slug("2027"));
        assertThat(Slug.from("¿?!", "article")).isEmpty();
    }
}
