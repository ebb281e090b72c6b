package org.praxiscms.admin.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.admin.WordsFixture;
import org.praxiscms.admin.form.Difference;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;

class ArticleFormTest {

    private static final String TOPIC = UUID.randomUUID().toString();
    private static final ArticleForm.Choices CHOICES = new ArticleForm.Choices(
            List.of(new Option(TOPIC, "Schlaf")),
            List.of(new Option("", "Niemand")),
            List.of(new Option("", "Standard der Praxis")));

    @Test
    void makesTheAddressOfTheTitle() {
        ArticleForm form = form(Values.none().with("title", "Über den Schlaf"));
        assertThat(form.problems()).isEmpty();
        assertThat(form.slug().orElseThrow().value()).isEqualTo("ueber-den-schlaf");
    }

    @Test
    void asksForTheTitle() {
        assertThat(form(Values.none().with("title", "  ")).problems())
                .containsEntry("title", "Bitte füllen Sie „Titel“ aus.");
    }

    @Test
    void asksForAnAddressWhereNoneFollows() {
        assertThat(form(Values.none().with("title", "¿?!")).problems()).containsOnlyKeys("slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本", "Тревога", "القلق"})
    void makesANeutralAddressOfATitleInAnotherScript(String title) {
        ArticleForm form = form(Values.none().with("title", title));
        assertThat(form.problems()).isEmpty();
        assertThat(form.slug().orElseThrow().value()).matches("article-[0-9a-f]{8}");
    }

    @Test
    void keepsTheAddressOfWhatHasBeenPublic() {
        ArticleForm form = new ArticleForm(
                WordsFixture.VIENNA, Values.none().with("title", "日本").with("slug", "A B"), CHOICES, true);
        assertThat(form.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "neutralTitle", "lead", "body", "sources"})
    void refusesWhatCannotBeStored(String field) {
        Values values = Values.none().with("title", "Titel").with(field, "a\0b");
        assertThat(form(values).problems()).containsKey(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        Values values = Values.none().with("title", "x".repeat(201)).with("body", "y".repeat(200_001));
        assertThat(form(values).problems()).containsOnlyKeys("title", "body");
    }

    @Test
    void refusesWhatTakesTooLongToRender() {
        Values values = Values.none().with("title", "Titel").with("body", "![[]()".repeat(30_000));
        assertThat(form(values).problems()).containsOnlyKeys("body");
        assertThat(form(values).problems().get("body"))
                .startsWith("„Text“ darf höchstens ")
                .endsWith(" Bilder (Zeichen „![“) enthalten.");
        PreviewPage preview = PreviewPage.of(form(values).body(), WordsFixture.VIENNA);
        assertThat(preview.count()).startsWith("Der Text enthält mehr als ").endsWith(" zu viele für eine Vorschau.");
        assertThat(preview.html().html()).isEmpty();
    }

    @Test
    void storesHostileTextAsItIs() {
        String hostile = "<script>${1+1}</script> '; DROP TABLE article;-- \u202E 😀";
        ArticleForm form = form(Values.none().with("title", hostile));
        assertThat(form.problems()).isEmpty();
        assertThat(form.wording().title()).isEqualTo(hostile);
    }

    @Test
    void refusesATopicThatIsNotOffered() {
        Values values = Values.none().with("title", "Titel");
        assertThat(form(values.with("topics", TOPIC)).problems()).isEmpty();
        assertThat(form(values.with("topics", UUID.randomUUID().toString())).problems())
                .containsOnlyKeys("topics");
    }

    @Test
    void tellsWhereTwoVersionsDiffer() {
        ArticleForm theirs = form(Values.none().with("title", "Titel").with("lead", "alt"));
        ArticleForm mine = form(Values.none().with("title", "Titel").with("lead", "neu"));
        assertThat(Difference.between(theirs, mine)).containsExactly(new Difference("Einleitung", "alt", "neu"));
    }

    @Test
    void showsEveryProblemBesideItsField() {
        var shown = form(Values.none()).shown("/x", "token", 3, Map.of("title", "Fehlt."));
        assertThat(shown.field("title").describedBy()).isEqualTo("error-title");
        assertThat(shown.field("slug").describedBy()).isEqualTo("hint-slug");
        assertThat(shown.problems()).hasSize(1);
    }

    private static ArticleForm form(Values values) {
        return new ArticleForm(WordsFixture.VIENNA, values, CHOICES, false);
    }
}
