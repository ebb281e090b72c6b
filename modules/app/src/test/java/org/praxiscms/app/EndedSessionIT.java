package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever comes with a session that has ended signs in and goes on where they were; nothing that they wrote is lost. */
class EndedSessionIT extends ServerTest {

    private static final Http PRACTICE = Http.HARBOUR;
    private static final String[] OURS = {"Sec-Fetch-Site", "same-origin"};

    @Test
    void whoOnlyLooksIsLedBackToTheVeryPage() {
        Editor editor = ended();
        String page = "/admin/bookings/new?date=2027-02-03&time=14:30";
        HttpResponse<String> sent = editor.get(page);
        assertThat(sent.statusCode()).isEqualTo(303);
        String signIn = sent.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        String form = editor.get(signIn).body();
        assertThat(form).contains("Your session has ended.");
        String to = Editor.first("name=\"to\" value=\"([^\"]+)\"", form).replace("&amp;", "&");
        assertThat(to.replace("%3A", ":")).isEqualTo(page);
        HttpResponse<String> in = signIn(Map.of("to", to), Editor.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith(to);
    }

    @Test
    void anArticleIsNotLost() {
        Editor editor = Editor.at(PRACTICE);
        String token = editor.formToken();
        String text = "First line\n\nSecond & last <line> " + UUID.randomUUID();
        leave(editor);
        String slug = "kept-" + UUID.randomUUID();
        HttpResponse<String> refused = post(
                editor, "/admin/articles", Map.of("_form", token, "title", "Kept words", "slug", slug, "body", text));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("comes with you", "name=\"password\"")
                .doesNotContain("name=\"_form\" value=\"" + token);

        HttpResponse<String> wrong = signIn(carried(refused.body()), "not-the-password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> in = signIn(carried(wrong.body()), Editor.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(in.body()).contains("signed in again");
        assertThat(Sql.text("SELECT count(*) FROM article WHERE slug = ?", slug))
                .as("nothing is sent unasked")
                .isEqualTo("0");

        Map<String, String> again = again(in.body());
        assertThat(again).containsEntry("body", text).containsEntry("title", "Kept words");
        HttpResponse<String> saved = new Editor(PRACTICE, cookie(in)).form("/admin/articles", again);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(new Editor(PRACTICE, cookie(in))
                        .get(saved.headers()
                                .firstValue("Location")
                                .orElseThrow()
                                .replaceFirst("https?://[^/]+", ""))
                        .body())
                .contains("Second &amp; last &lt;line&gt;");
    }

    @Test
    void aBookingByHandIsNotLost() {
        Editor editor = Editor.at(PRACTICE);
        String token = editor.formToken();
        leave(editor);
        Map<String, String> written = Map.of(
                "_form", token, "name", "Nora Kept", "email", "", "date", "3.2.2027", "time", "14 Uhr", "tell", "none");
        HttpResponse<String> in =
                signIn(carried(post(editor, "/admin/bookings/new", written).body()), Editor.PASSWORD);
        HttpResponse<String> shown = new Editor(PRACTICE, cookie(in)).form("/admin/bookings/new", again(in.body()));
        assertThat(shown.statusCode()).as("the type is still to be chosen").isEqualTo(422);
        assertThat(shown.body()).contains("value=\"Nora Kept\"", "value=\"14:00\"", "value=\"03/02/2027\"");
    }

    @Test
    void whatAnotherSiteMadeUpIsNotSentAgain() {
        Editor editor = ended();
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            HttpResponse<String> refused = PRACTICE.form(
                    "/admin/articles/new",
                    Map.of("title", "Made up", "body", "words"),
                    "Cookie",
                    editor.cookie(),
                    "Sec-Fetch-Site",
                    site);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("kept-action", "Made up");
        }
        Map<String, String> forged = new HashMap<>(Map.of(
                "kept-action",
                "/admin/articles/new",
                "kept.title",
                "Made up",
                "email",
                Editor.EMAIL,
                "password",
                Editor.PASSWORD));
        HttpResponse<String> in = PRACTICE.form("/admin/sign-in", forged, "Sec-Fetch-Site", "none");
        assertThat(in.statusCode()).isEqualTo(303);
        forged.put("kept-action", "https://evil.example/");
        assertThat(PRACTICE.form("/admin/sign-in", forged, OURS).statusCode()).isEqualTo(303);
    }

    private static Editor ended() {
        Editor editor = Editor.at(PRACTICE);
        leave(editor);
        return editor;
    }

    // As time would do it.
    private static void leave(Editor editor) {
        assertThat(editor.form("/admin/sign-out", Map.of("_form", editor.formToken()))
                        .statusCode())
                .isEqualTo(303);
    }

    private static HttpResponse<String> post(Editor editor, String path, Map<String, String> fields) {
        return PRACTICE.form(path, fields, "Cookie", editor.cookie(), OURS[0], OURS[1]);
    }

    private static HttpResponse<String> signIn(Map<String, String> fields, String password) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("email", Editor.EMAIL);
        form.put("password", password);
        return PRACTICE.form("/admin/sign-in", form, OURS);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    // What a sign-in page carries along.
    private static Map<String, String> carried(String page) {
        return fields(page, "kept[-.][^\"]+");
    }

    // The form that is sent again, with what it carries against forgery.
    private static Map<String, String> again(String page) {
        String form = page.substring(page.lastIndexOf("<form", page.indexOf("_form\" value", page.indexOf("<main"))));
        Map<String, String> fields = fields(form.substring(0, form.indexOf("</form>")), "[^\"]+");
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form)
                .results()
                .forEach(found -> fields.putIfAbsent(found.group(1), found.group(2)));
        return fields;
    }

    private static Map<String, String> fields(String page, String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        Pattern.compile("<textarea[^>]* name=\"(" + name + ")\"[^>]*>\n([^<]*)</textarea>")
                .matcher(page)
                .results()
                .forEach(found -> fields.put(
                        found.group(1),
                        found.group(2)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&#34;", "\"")
                                .replace("&amp;", "&")));
        return fields;
    }
}
