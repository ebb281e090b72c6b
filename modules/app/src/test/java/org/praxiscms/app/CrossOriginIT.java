package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages of other sites may use the public API, and the script that does. */
class CrossOriginIT extends ServerTest {

    private static final String ALLOWED = "https://www.harbour-counselling.example";
    private static final String OTHER = "https://elsewhere.example";
    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    @BeforeEach
    void nameTheSite() {
        OtherSite.allow(Http.HARBOUR, ALLOWED);
    }

    @AfterEach
    void forgetTheSite() {
        OtherSite.allow(Http.HARBOUR, "");
    }

    @Test
    void namesTheAllowedOriginBackAndNoOther() {
        HttpResponse<String> allowed = Http.HARBOUR.get("/api/v1/practice", "Origin", ALLOWED);
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(header(allowed, ALLOW_ORIGIN)).isEqualTo(ALLOWED);
        assertThat(header(allowed, "Vary")).contains("Origin");
        assertThat(header(allowed, "Access-Control-Allow-Credentials")).isEmpty();

        HttpResponse<String> other = Http.HARBOUR.get("/api/v1/practice", "Origin", OTHER);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, ALLOW_ORIGIN)).isEmpty();
        assertThat(header(other, "Vary")).contains("Origin");
    }

    @Test
    void saysWithoutAnOriginTooThatTheAnswerDependsOnIt() {
        HttpResponse<String> answer = Http.HARBOUR.get("/api/v1/appointment-types");
        assertThat(header(answer, ALLOW_ORIGIN)).isEmpty();
        assertThat(header(answer, "Vary")).contains("Origin");
    }

    @Test
    void namesItBackOnWhatWentWrongToo() {
        assertThat(header(Http.HARBOUR.get("/api/v1/slots?type=nope", "Origin", ALLOWED), ALLOW_ORIGIN))
                .isEqualTo(ALLOWED);
        assertThat(header(Http.HARBOUR.get("/api/v1/nope", "Origin", ALLOWED), ALLOW_ORIGIN))
                .isEqualTo(ALLOWED);
        HttpResponse<String> refused = Http.HARBOUR.json("/api/v1/bookings", "{", "Origin", ALLOWED);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(header(refused, ALLOW_ORIGIN)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://harbour-counselling.example",
                "http://www.harbour-counselling.example",
                "https://www.harbour-counselling.example:8443",
                "https://www.harbour-counselling.example.evil.example",
                "https://WWW.harbour-counselling.example"
            })
    void comparesLetterByLetter(String origin) {
        assertThat(header(Http.HARBOUR.get("/api/v1/practice", "Origin", origin), ALLOW_ORIGIN))
                .isEmpty();
    }

    @Test
    void belongsToOnePracticeOnly() {
        assertThat(header(Http.LINDENHOF.get("/api/v1/practice", "Origin", ALLOWED), ALLOW_ORIGIN))
                .isEmpty();
    }

    @Test
    void answersThePreflight() {
        HttpResponse<String> answer = preflight("/api/v1/bookings", ALLOWED);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, ALLOW_ORIGIN)).isEqualTo(ALLOWED);
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("POST", "DELETE");
        assertThat(header(answer, "Access-Control-Allow-Headers")).contains("Content-Type", "Idempotency-Key");
        assertThat(Integer.parseInt(header(answer, "Access-Control-Max-Age"))).isPositive();
        assertThat(header(answer, "Vary")).contains("Origin");
    }

    @Test
    void refusesThePreflightOfAnyOther() {
        HttpResponse<String> answer = preflight("/api/v1/bookings", OTHER);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, ALLOW_ORIGIN)).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Methods")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER, "null"})
    void letsNoOtherSiteBook(String origin) {
        String start = Http.HARBOUR.freeStart(30);
        HttpResponse<String> refused = Http.HARBOUR.json("/api/v1/bookings", body(start), "Origin", origin);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("origin-not-allowed");
        assertThat(header(refused, ALLOW_ORIGIN)).isEmpty();
        assertThat(Http.HARBOUR
                        .get("/api/v1/slots?type=free-consultation&from=" + start + "&to="
                                + java.time.Instant.parse(start).plusSeconds(1))
                        .body())
                .as("still free")
                .contains(start);
    }

    @Test
    void letsTheAllowedSiteBookAndCancel() {
        HttpResponse<String> booked =
                Http.HARBOUR.json("/api/v1/bookings", body(Http.HARBOUR.freeStart(31)), "Origin", ALLOWED);
        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(header(booked, ALLOW_ORIGIN)).isEqualTo(ALLOWED);
        assertThat(header(booked, "Access-Control-Expose-Headers")).contains("Location");
        HttpRequest.Builder cancel = Http.HARBOUR
                .request(header(booked, "Location"), "Origin", OTHER)
                .DELETE();
        assertThat(Http.send(cancel).statusCode()).isEqualTo(403);
        cancel.setHeader("Origin", ALLOWED);
        assertThat(Http.send(cancel).statusCode()).isEqualTo(200);
    }

    @Test
    void letsThePracticesOwnPagesAndProgramsBook() {
        String own = "http://" + Http.HARBOUR.host() + ":" + Http.PORT;
        assertThat(Http.HARBOUR
                        .json("/api/v1/bookings", body(Http.HARBOUR.freeStart(32)), "Origin", own)
                        .statusCode())
                .isEqualTo(201);
        assertThat(Http.HARBOUR
                        .json("/api/v1/bookings", body(Http.HARBOUR.freeStart(33)))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsTakenBackCountsAtOnce() {
        OtherSite.allow(Http.HARBOUR, OTHER);
        assertThat(header(Http.HARBOUR.get("/api/v1/practice", "Origin", ALLOWED), ALLOW_ORIGIN))
                .isEmpty();
        assertThat(header(Http.HARBOUR.get("/api/v1/practice", "Origin", OTHER), ALLOW_ORIGIN))
                .isEqualTo(OTHER);
    }

    @Test
    void pagesAreNobodyElsesBusiness() {
        for (String path : new String[] {"/", "/book", "/admin/sign-in", "/openapi"}) {
            assertThat(header(Http.HARBOUR.get(path, "Origin", ALLOWED), ALLOW_ORIGIN))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void theScriptIsForEveryPageAndRevalidated() {
        HttpResponse<String> script = Http.HARBOUR.get("/embed.js", "Accept-Encoding", "identity");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Content-Type")).startsWith("text/javascript");
        assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(header(script, ALLOW_ORIGIN)).isEqualTo("*");
        assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header(script, "Set-Cookie")).isEmpty();
        assertThat(script.body()).contains("praxis-booking").doesNotContain("localhost", "harbour");
        assertThat(Http.HARBOUR
                        .get("/embed.js", "If-None-Match", header(script, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(Http.LINDENHOF.get("/embed.js").body())
                .as("the same everywhere")
                .isEqualTo(script.body());
        assertThat(new Http("elsewhere.example").get("/embed.js").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> preflight(String path, String origin) {
        return Http.send(Http.HARBOUR
                .request(
                        path,
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type,idempotency-key")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String body(String start) {
        return "{\"type\":\"free-consultation\",\"start\":\"" + start
                + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"}}";
    }
}
