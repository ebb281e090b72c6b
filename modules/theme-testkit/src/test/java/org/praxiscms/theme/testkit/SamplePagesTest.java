package org.praxiscms.theme.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.theme.ArticlePage;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.Theme;

class SamplePagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "en-IE"})
    void showEveryKindOfPage(String locale) {
        List<Class<?>> kinds = Arrays.stream(Theme.class.getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getParameters)
                .<Class<?>>map(parameters -> parameters[0].getType())
                .filter(Page.class::isAssignableFrom)
                .toList();
        assertThat(SamplePages.golden(Locale.forLanguageTag(locale)))
                .extracting(sample -> (Object) sample.page().getClass())
                .containsAll(kinds);
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertThat(SamplePages.all()).extracting(Sample::name).doesNotHaveDuplicates();
        assertThat(SamplePages.hostile(SamplePages.GERMAN))
                .extracting(Sample::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void speakBothLanguages() {
        assertThat(SamplePages.golden(SamplePages.GERMAN))
                .allMatch(sample -> sample.page().frame().lang().equals("de-AT"));
        assertThat(SamplePages.golden(SamplePages.ENGLISH))
                .allMatch(sample -> sample.page().frame().lang().equals("en-IE"));
    }

    @Test
    void goldenOnesHoldEveryTextThatTheirKindCanHold() {
        Set<String> empty = new HashSet<>();
        Set<String> filled = new HashSet<>();
        Rewriting survey = new Rewriting() {
            @Override
            Object component(Place place, Object value) {
                boolean nothing = value == null || value.equals("") || value.equals(List.of());
                (nothing ? empty : filled).add(place.component());
                return value;
            }
        };
        SamplePages.golden(SamplePages.GERMAN).forEach(sample -> survey.rewrite(sample.page()));
        empty.removeAll(filled);
        assertThat(empty).as("empty in every golden page, so no check sees it").isEmpty();
    }

    @Test
    void emptyOnesHaveNothingThatMayBeMissing() {
        ArticlePage article = (ArticlePage) SamplePages.empty(SamplePages.GERMAN).stream()
                .map(Sample::page)
                .filter(ArticlePage.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(article.author()).isNull();
        assertThat(article.contents()).isEmpty();
        assertThat(article.frame().menu()).isEmpty();
    }

    @Test
    void hostileOnesCarryEveryHostileText() {
        ArticlePage article = (ArticlePage) SamplePages.hostile(SamplePages.GERMAN).stream()
                .filter(sample -> sample.name().equals("article-with-nul"))
                .findFirst()
                .orElseThrow()
                .page();
        assertThat(article.title()).contains("\0");
        assertThat(article.author().languages()).allMatch(language -> language.contains("\0"));
        assertThat(Hostile.names()).hasSizeGreaterThanOrEqualTo(10);
    }
}
