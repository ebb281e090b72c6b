package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A database whose disk is full refuses what is to be stored; the visitor and the editor are asked to try again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiskFullIT extends ServerTest {

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("on-a-full-disk", Map.of(), "");
    }

    @AfterAll
    void withdraw() {
        Sql.run("DROP FUNCTION IF EXISTS disk_full() CASCADE");
        type.vacate();
    }

    @Test
    void isSaidWith503AndWhenToTryAgainAndNothingIsLost() {
        String start = type.freeStart(0);
        Map<String, String> form = Map.of("start", start, "name", "Ann", "email", "ann@example.org", "consent", "yes");
        Editor editor = Editor.at(Http.HARBOUR);
        fillUp();
        try {
            HttpResponse<String> page = Http.HARBOUR.form("/book/" + type.slug(), form);
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
            HttpResponse<String> api = Http.HARBOUR.json(
                    "/api/v1/bookings",
                    "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start
                            + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"}}");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Retry-After")).contains("5");
            HttpResponse<String> article = editor.form(
                    "/admin/articles",
                    Map.of("_form", editor.formToken(), "title", "On a full disk", "body", "What was written"));
            assertThat(article.statusCode()).isEqualTo(503);
            assertThat(article.headers().firstValue("Retry-After")).contains("5");
            assertThat(article.body()).as("the text is kept on the page").contains("What was written");
        } finally {
            Sql.run("DROP FUNCTION disk_full() CASCADE");
        }
        assertThat(Http.HARBOUR.form("/book/" + type.slug(), form).statusCode())
                .as("the time is still free")
                .isEqualTo(303);
    }

    private static void fillUp() {
        Sql.run("CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100';"
                + " END $$");
        Sql.run("GRANT EXECUTE ON FUNCTION disk_full() TO PUBLIC");
        Sql.run("CREATE TRIGGER disk_full BEFORE INSERT ON booking FOR EACH ROW EXECUTE FUNCTION disk_full()");
        Sql.run("CREATE TRIGGER disk_full BEFORE INSERT ON article FOR EACH ROW EXECUTE FUNCTION disk_full()");
    }
}
