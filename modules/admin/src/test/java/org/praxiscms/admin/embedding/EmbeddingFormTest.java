package org.praxiscms.admin.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.practice.WebOrigin;

class EmbeddingFormTest {

    @Test
    void takesOneSiteALineAsBrowsersWriteIt() {
        EmbeddingForm form = form(" https://www.Example.org/ \n\nhttps://example.org:443\nhttps://example.org");
        assertThat(form.problems()).isEmpty();
        assertThat(form.origins())
                .containsExactly(new WebOrigin("https://www.example.org"), new WebOrigin("https://example.org"));
    }

    @Test
    void takesNoneAtAll() {
        assertThat(form("").problems()).isEmpty();
        assertThat(form("").origins()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org/page",
                "example.org",
                "*",
                "https://a.example https://b.example"
            })
    void namesTheLineThatIsNoSite(String line) {
        assertThat(form("https://good.example\n" + line).problems())
                .containsOnlyKeys("origins")
                .hasEntrySatisfying("origins", said -> assertThat(said).contains(line));
    }

    @Test
    void takesNoMoreThanAPracticeCanHave() {
        String many = IntStream.rangeClosed(0, EmbeddingForm.MOST)
                .mapToObj(i -> "https://site" + i + ".example")
                .collect(Collectors.joining("\n"));
        assertThat(form(many).problems()).containsOnlyKeys("origins");
    }

    @Test
    void showsWhatIsStored() {
        Values values =
                EmbeddingForm.valuesOf(List.of(new WebOrigin("https://a.example"), new WebOrigin("https://b.example")));
        assertThat(values.one("origins")).isEqualTo("https://a.example\nhttps://b.example");
    }

    private static EmbeddingForm form(String origins) {
        return new EmbeddingForm(WordsFixture.VIENNA, Values.none().with("origins", origins));
    }
}
