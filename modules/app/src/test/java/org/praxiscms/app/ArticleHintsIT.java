package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor is told before an article is read by everybody: what is missing, and what cannot be shown. */
class ArticleHintsIT extends ServerTest {

    private static final String NO_NEUTRAL_TITLE = "has no neutral title";
    private static final String NO_AUTHOR = "No author is named.";

    private Editor editor;
    private String sensitive;
    private String author;

    @BeforeEach
    void editor() {
        editor = Editor.at(Http.HARBOUR);
        String form = editor.get("/admin/articles/new").body();
        sensitive = Editor.first("name=\"topics\" value=\"([^\"]+)\"[^>]*><span>[^<]*\\(sensitive\\)", form);
        author = Editor.first("name=\"author\"[\\s\\S]*?<option value=\"([0-9a-f-]{36})\"", form);
    }

    @Test
    void aSensitiveArticleWithoutNeutralTitleOrAuthorIsHintedAt() {
        String bare = created(Map.of("topics", sensitive));
        assertThat(editor.get(bare).body()).contains(NO_NEUTRAL_TITLE, NO_AUTHOR);
        String whole = created(Map.of("topics", sensitive, "neutralTitle", "A quiet text", "author", author));
        assertThat(editor.get(whole).body()).doesNotContain(NO_NEUTRAL_TITLE, NO_AUTHOR);
        String harmless = created(Map.of("author", author));
        assertThat(editor.get(harmless).body()).doesNotContain(NO_NEUTRAL_TITLE, NO_AUTHOR);
    }

    @Test
    void aPictureIsRefusedWithAWordAndPreviewedAsItsDescription() {
        String body = "Look: ![A calm sea](https://a.example/sea.jpg)";
        HttpResponse<String> refused = create(Map.of("body", body));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("error-body", "contains a picture (https://a.example/sea.jpg)", "![A calm sea]");
        HttpResponse<String> preview =
                editor.form("/admin/articles/preview", Map.of("_form", editor.formToken(), "body", body));
        assertThat(preview.body()).contains("Look: A calm sea", "Pictures can’t be shown.");
    }

    @Test
    void aTableIsPreviewedAndShown() {
        String body = "| Form | Fee |\n|---|--:|\n| Single | 80 |";
        String path = created(Map.of("body", body));
        assertThat(editor.get(path).body())
                .contains("<div class=\"table\" tabindex=\"0\"><table>", "<td class=\"align-right\">80</td>");
    }

    private String created(Map<String, String> more) {
        HttpResponse<String> created = create(more);
        assertThat(created.statusCode()).isEqualTo(303);
        return created.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    private HttpResponse<String> create(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "_form", editor.formToken(), "title", "Hints", "slug", "hints-" + UUID.randomUUID(), "body", "Words."));
        fields.putAll(more);
        return editor.form("/admin/articles", fields);
    }
}
