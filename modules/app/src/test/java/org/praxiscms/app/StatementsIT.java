package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Counts what a request really costs in SQL, by the database's own log. */
class StatementsIT extends ServerTest {

    @Test
    void anArticleRenderedAnewTakesAtMostFourStatements() {
        Http.HARBOUR.get("/articles/panic"); // what surrounds every page is read once and stays
        Http.HARBOUR.get("/articles/grief");
        dropAllArticlePages();
        int statements = StatementLog.countDuring(() ->
                assertThat(Http.HARBOUR.get("/articles/panic").statusCode()).isEqualTo(200));
        assertThat(statements).isBetween(2, 4);
    }

    @Test
    void aCachedArticleTakesNone() {
        Http.HARBOUR.get("/articles/shame");
        assertThat(StatementLog.countDuring(() -> Http.HARBOUR.get("/articles/shame")))
                .isZero();
    }

    @Test
    void theTimesOfAMonthTakeAFixedNumberHoweverManyBookingsThereAre() {
        String start = Http.HARBOUR.freeStart(30);
        String month = "/api/v1/slots?type=free-consultation&from=" + start + "&to="
                + java.time.Instant.parse(start).plusSeconds(30L * 86_400);
        book(1);
        int after1 = StatementLog.countDuring(() -> Http.HARBOUR.get(month));
        book(6);
        int after7 = StatementLog.countDuring(() -> Http.HARBOUR.get(month));
        assertThat(after7).isEqualTo(after1).isBetween(2, 8);
    }

    @Test
    void theTimesOfAMonthTakeNoneWhileNothingChanges() {
        String month = "/api/v1/slots?type=free-consultation&from=2100-01-01T00:00:00Z&to=2100-02-01T00:00:00Z";
        String near = "/book/free-consultation";
        Http.HARBOUR.get(near);
        assertThat(StatementLog.countDuring(() -> Http.HARBOUR.get(near))).isZero();
        assertThat(Http.HARBOUR.get(month).body()).contains("\"slots\":[]"); // beyond what is kept in memory
    }

    private static void book(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(Http.HARBOUR
                            .json(
                                    "/api/v1/bookings",
                                    "{\"type\":\"free-consultation\",\"start\":\"" + Http.HARBOUR.freeStart(31)
                                            + "\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}}")
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    // What the editor's save would tell all nodes, without the save.
    private static void dropAllArticlePages() {
        Sql.run("SELECT pg_notify('praxis_changed', id || ' article') FROM tenant WHERE key = 'harbour'");
        org.awaitility.Awaitility.await()
                .until(() -> StatementLog.countDuring(() -> Http.HARBOUR.get("/articles/grief")) > 0);
    }
}
