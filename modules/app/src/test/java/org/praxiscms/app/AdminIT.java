package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The admin under attack: without a session, without a token, with another practice's, with hostile text. */
class AdminIT extends ServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/articles",
                "/admin/calls-to-action",
                "/admin/appointment-types",
                "/admin/hours",
                "/admin/calendars",
                "/admin/bookings",
                "/admin/settings",
                "/admin/account",
                "/admin/articles/new"
            })
    void nobodyGetsInWithoutSigningIn(String path) {
        HttpResponse<String> answer = Http.HARBOUR.get(path);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/admin/sign-in");
        assertThat(Http.HARBOUR.form(path, Map.of("title", "x")).statusCode()).isIn(303, 401, 403, 404, 405);
    }

    @Test
    void aWrongPasswordSaysNothingAboutTheAccount() {
        HttpResponse<String> wrong = Editor.signIn(Http.HARBOUR, Editor.EMAIL, "wrong-password-x");
        HttpResponse<String> unknown = Editor.signIn(Http.HARBOUR, "nobody@praxis.example", "wrong-password-x");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isBetween(400, 499);
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(wrong.body().replace(Editor.EMAIL, ""))
                .isEqualTo(unknown.body().replace("nobody@praxis.example", ""));
    }

    @Test
    void anAccountThatIsGuessedAtIsThrottled() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 12; i++) {
            last = Editor.signIn(Http.LINDENHOF, "guessed-at@praxis.example", "guess-number-" + i);
        }
        assertThat(last.statusCode()).isEqualTo(429);
    }

    @Test
    void aSessionOpensOnePracticeOnly() {
        Editor harbour = Editor.at(Http.HARBOUR);
        assertThat(harbour.get("/admin/articles").statusCode()).isEqualTo(200);
        assertThat(Http.LINDENHOF
                        .get("/admin/articles", "Cookie", harbour.cookie())
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/settings", "/admin/hours", "/admin/appointment-types"})
    void anEditorDoesNotSeeWhatIsTheOwners(String path) {
        Editor editor = Editor.at(Http.HARBOUR);
        try {
            Editor.everybodyIs("EDITOR");
            assertThat(editor.get(path).statusCode()).isEqualTo(403);
            assertThat(editor.get("/admin/articles").statusCode()).isEqualTo(200);
        } finally {
            Editor.everybodyIs("OWNER");
        }
        assertThat(editor.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aSessionEndsWithSigningOut() {
        Editor editor = Editor.at(Http.HARBOUR);
        assertThat(editor.form("/admin/sign-out", Map.of("_form", editor.formToken()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.get("/admin/articles").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        Editor editor = Editor.at(Http.HARBOUR);
        String article = editor.article("shame");
        String before = Http.HARBOUR.get("/api/v1/articles/shame").body();
        Map<String, String> form = article(editor, article, "Forged");
        form.remove("_form");
        assertThat(editor.form(article, form).statusCode()).isEqualTo(403);
        form.put("_form", Editor.at(Http.HARBOUR).formToken());
        assertThat(editor.form(article, form).statusCode())
                .as("another session's token")
                .isEqualTo(403);
        assertThat(Http.HARBOUR.get("/api/v1/articles/shame").body()).isEqualTo(before);
    }

    @Test
    void anotherPracticesIdsAreNotThere() {
        Editor harbour = Editor.at(Http.HARBOUR);
        String foreign = Editor.at(Http.LINDENHOF).article("trauma-bonds");
        assertThat(harbour.get(foreign).statusCode()).isEqualTo(404);
        Map<String, String> form =
                new HashMap<>(Map.of("_form", harbour.formToken(), "_version", "1", "title", "Mine", "slug", "mine"));
        for (String verb : List.of("", "/publication", "/publication/removal", "/archive")) {
            assertThat(harbour.form(foreign + verb, form).statusCode()).as(verb).isEqualTo(404);
        }
        assertThat(harbour.get("/admin/articles/not-an-id").statusCode()).isEqualTo(404);
        assertThat(harbour.get("/admin/bookings/00000000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoSavesSecondSeesBothTextsAndLosesNothing() {
        Editor editor = Editor.at(Http.HARBOUR);
        String article = editor.article("first-session");
        Map<String, String> first = article(editor, article, "The first session, theirs");
        Map<String, String> second = article(editor, article, "The first session, mine");
        assertThat(editor.form(article, first).statusCode()).isEqualTo(303);
        HttpResponse<String> conflict = editor.form(article, second);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("The first session, theirs", "The first session, mine");
        assertThat(Http.HARBOUR.get("/articles/first-session").body()).contains("The first session, theirs");
    }

    @ParameterizedTest
    @MethodSource("org.praxiscms.app.BadInputIT#hostile")
    void hostileTextInAnArticleIsStoredAsTextOrRefused(String text) {
        Editor editor = Editor.at(Http.HARBOUR);
        String article = editor.article("grief");
        for (String field : List.of(
                "title", "neutralTitle", "lead", "body", "sources", "author", "callToAction", "topics", "_version")) {
            Map<String, String> form = article(editor, article, "Grief");
            form.put(field, text);
            HttpResponse<String> answer = editor.form(article, form);
            assertThat(answer.statusCode()).as(field).isLessThan(500);
            assertThat(answer.body()).as(field).doesNotContain("Exception", "org.praxiscms");
            String page = Http.HARBOUR.get("/articles/grief").body();
            assertThat(page).as(field).doesNotContain("<script>alert", "onerror=alert");
        }
        assertThat(editor.form(article, article(editor, article, "Grief")).statusCode())
                .isEqualTo(303);
    }

    private static Map<String, String> article(Editor editor, String path, String title) {
        String page = editor.get(path).body();
        Map<String, String> form = new HashMap<>();
        form.put("_form", Editor.first("name=\"_form\" value=\"([^\"]+)\"", page));
        form.put("_version", Editor.first("name=\"_version\" value=\"([^\"]+)\"", page));
        form.put("title", title);
        form.put("neutralTitle", "");
        form.put("lead", "A lead.");
        form.put("body", "## A heading\n\nA text.");
        form.put("sources", "");
        form.put("author", "");
        form.put("callToAction", "");
        return form;
    }
}
