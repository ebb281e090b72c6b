package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps is counted, not who: pages from memory too, and nothing that tells of anybody. */
class ReachIT extends ServerTest {

    private static final String ARTICLE = "/articles/limits-with-family"; // no other test reads it

    private String article;

    @BeforeEach
    @AfterEach
    void clear() {
        article = Editor.first(
                "\"id\":\"([^\"]+)\"", Http.HARBOUR.get("/api/v1" + ARTICLE).body());
        await().until(() -> {
            int before = read();
            Sql.run("DELETE FROM article_reach WHERE article_id = ?::uuid", article);
            return before == 0;
        });
    }

    @Test
    void aPageFromMemoryIsCountedAndAReloadWithoutChangeToo() {
        HttpResponse<String> first = Http.HARBOUR.get(ARTICLE);
        assertThat(first.statusCode()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            Http.HARBOUR.get(ARTICLE + "?utm_source=x" + i);
        }
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Http.HARBOUR.get(ARTICLE, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        await().until(() -> read() == 5);
        assertThat(first.headers().map()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void programsAndLooksInAdvanceAreNotCounted() {
        Http.HARBOUR.get(ARTICLE, "User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        Http.HARBOUR.get(ARTICLE, "Sec-Purpose", "prefetch");
        Http.send(Http.HARBOUR.request(ARTICLE).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        Http.HARBOUR.get("/articles");
        Http.HARBOUR.get(ARTICLE + "-not");
        Http.HARBOUR.get(ARTICLE);
        await().until(() -> read() == 1);
    }

    @Test
    void theWayFromReadingToBookingIsToldFromFiveUp() {
        String page = Http.HARBOUR.get(ARTICLE).body();
        String book = Editor.first("href=\"(/book/[^\"]*origin=[^\"]+)\"", page).replace("&amp;", "&");
        assertThat(book).contains(article);
        for (int i = 0; i < 6; i++) {
            Http.HARBOUR.get(ARTICLE);
        }
        Http.HARBOUR.get(book);
        Http.HARBOUR.get(book + "&date=2030-01-01");
        String made = "/book/free-consultation?origin=" + UUID.randomUUID() + "." + UUID.randomUUID();
        assertThat(Http.HARBOUR.get(made).statusCode()).as("made up").isEqualTo(200);
        await().until(() -> read() == 7 && followed() == 1);

        Editor editor = Editor.at(Http.HARBOUR);
        String shown = editor.get("/admin/insight?period=30-days").body();
        String way = Editor.first("(?s)<h2 id=\"reach\">(.*?)</section>", shown);
        String row = Editor.first(
                "(?s)" + java.util.regex.Pattern.quote("<th scope=\"row\">" + title() + "</th>") + "(.*?)</tr>", way);
        assertThat(row).contains(">7<", ">&lt; 5<");
        assertThat(Editor.at(Http.LINDENHOF)
                        .get("/admin/insight?period=30-days")
                        .body())
                .as("another practice’s")
                .doesNotContain(title());
        String practitioner = Editor.first("<option value=\"([0-9a-f-]{36})\"", shown);
        assertThat(editor.get("/admin/insight?practitioner=" + practitioner).body())
                .as("nobody reads with one practitioner")
                .doesNotContain("id=\"reach\"");
    }

    @Test
    void nothingIsKeptButSums() {
        Http.HARBOUR.get(ARTICLE);
        await().until(() -> read() == 1);
        assertThat(Sql.text("SELECT string_agg(attname, ',' ORDER BY attnum) FROM"
                        + " pg_attribute WHERE attrelid = 'article_reach'::regclass AND attnum > 0"))
                .isEqualTo("tenant_id,article_id,day,times_read,times_followed");
    }

    private static String title() {
        return Editor.first(
                "\"title\":\"([^\"]+)\"", Http.HARBOUR.get("/api/v1" + ARTICLE).body());
    }

    private int read() {
        return number("times_read");
    }

    private int followed() {
        return number("times_followed");
    }

    private int number(String column) {
        return Sql.number(
                "SELECT coalesce(sum(" + column + "), 0) FROM article_reach WHERE article_id = ?::uuid", article);
    }
}
