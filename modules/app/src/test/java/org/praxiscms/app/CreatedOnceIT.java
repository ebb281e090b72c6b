package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A form of the admin that is sent twice creates one thing, and leads to it both times. */
class CreatedOnceIT extends ServerTest {

    private final Editor editor = Editor.at(Http.HARBOUR);

    @Test
    void theSameArticleIsCreatedOnce() {
        Map<String, String> form = article();
        assertOne(form, List.of(create(form), create(form)));
    }

    @Test
    void theSameArticleSentAtOneMomentIsCreatedOnce() {
        Map<String, String> form = article();
        Callable<HttpResponse<String>> send = () -> create(form);
        assertOne(form, atOnce(send, send, send));
    }

    @Test
    void aFormThatWasRefusedMayBeSentAgain() {
        Map<String, String> form = article();
        String title = form.put("title", "");
        assertThat(create(form).statusCode()).isEqualTo(422);
        assertThat(create(form).statusCode()).isEqualTo(422);
        form.put("title", title);
        assertThat(create(form).statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasChangedAfterwardsIsAnotherForm() {
        Map<String, String> form = article();
        HttpResponse<String> first = create(form);
        form.put("title", "Changed " + form.get("title"));
        HttpResponse<String> second = create(form);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(IntakeType.path(second)).isNotEqualTo(IntakeType.path(first));
    }

    private void assertOne(Map<String, String> form, List<HttpResponse<String>> answers) {
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(answers).extracting(IntakeType::path).containsOnly(IntakeType.path(answers.get(0)));
        assertThat(editor.get(IntakeType.path(answers.get(0))).body()).contains(form.get("title"));
        assertThat(Sql.number("SELECT count(*) FROM article WHERE title = '" + form.get("title") + "'"))
                .isEqualTo(1);
    }

    private HttpResponse<String> create(Map<String, String> form) {
        return editor.form("/admin/articles", form);
    }

    /** The form of a page that is shown now, filled in. */
    private Map<String, String> article() {
        String page = editor.get("/admin/articles/new").body();
        return new HashMap<>(Map.of(
                "_form",
                Editor.first("name=\"_form\" value=\"([^\"]+)\"", page),
                "_once",
                Editor.first("name=\"_once\" value=\"([^\"]+)\"", page),
                "title",
                "Once " + UUID.randomUUID(),
                "lead",
                "Once",
                "body",
                "Once"));
    }
}
