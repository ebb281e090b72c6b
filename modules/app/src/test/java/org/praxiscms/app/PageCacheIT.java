package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Published pages come from memory, and from nowhere else, until what they show has changed. */
class PageCacheIT extends ServerTest {

    @Test
    void aChangeMadeOnAnotherNodeDropsThePagesMadeOfIt() {
        String before = Http.HARBOUR.get("/faq").body();
        Sql.run("UPDATE page SET title = title || ' (new)' WHERE slug = 'faq'");
        assertThat(Http.HARBOUR.get("/faq").body()).as("out of memory").isEqualTo(before);

        Sql.run("SELECT pg_notify('praxis_changed', tenant_id || ' page:' || id) FROM page"
                + " WHERE slug = 'faq' AND title LIKE '%(new)'");
        Awaitility.await()
                .untilAsserted(() -> assertThat(Http.HARBOUR.get("/faq").body()).contains("(new)"));
    }

    @Test
    void manyAtOnceGetTheSamePage() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Future<String>> tags = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tags.add(threads.submit(() ->
                        Http.LINDENHOF.get("/fees").headers().firstValue("ETag").orElseThrow()));
            }
            String first = tags.get(0).get();
            for (Future<String> tag : tags) {
                assertThat(tag.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatALinkDragsAlongMakesNoOtherPage() {
        assertThat(Http.HARBOUR.get("/about?utm_source=x").headers().firstValue("ETag"))
                .isEqualTo(Http.HARBOUR.get("/about").headers().firstValue("ETag"));
    }
}
