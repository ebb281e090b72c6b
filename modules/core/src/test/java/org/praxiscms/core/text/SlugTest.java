package org.praxiscms.core.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
