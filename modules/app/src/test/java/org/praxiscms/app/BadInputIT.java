package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send: a clear 4xx, nothing stored, nothing told. */
class BadInputIT extends ServerTest {

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "'; DROP TABLE booking; --",
                "${7*7} @if(true) #{1+1} {{7*7}}",
                "\u202Eevil\u202C \uD83D\uDE00",
                "a\u0000b",
                "line\r\nBcc: victim@example.org",
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextInTheBookingFormIsNeverA500(String text) {
        for (String field :
                List.of("name", "email", "phone", "origin", "practitioner", "tz", "start", "consent", "unknown")) {
            Map<String, String> form = new HashMap<>(Map.of(
                    "start", "2020-01-01T10:00:00Z", "name", "Ann", "email", "ann@example.org", "consent", "yes"));
            form.put(field, text);
            HttpResponse<String> answer = Http.HARBOUR.form("/book/free-consultation", form);
            assertThat(answer.statusCode()).as(field).isBetween(400, 499);
            assertThat(answer.body()).as(field).doesNotContain("<script>alert", "Exception", "org.praxiscms", "49 @if");
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextInTheApiIsNeverA500(String text) {
        String quoted = jakarta.json.Json.createValue(text).toString();
        for (String body : List.of(
                "{\"type\":" + quoted
                        + ",\"start\":\"2020-01-01T10:00:00Z\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}}",
                "{\"type\":\"free-consultation\",\"start\":" + quoted
                        + ",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}}",
                "{\"type\":\"free-consultation\",\"start\":\"2020-01-01T10:00:00Z\",\"client\":{\"name\":" + quoted
                        + ",\"email\":" + quoted + "}}",
                quoted)) {
            HttpResponse<String> answer = Http.HARBOUR.json("/api/v1/bookings", body);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
            assertThat(answer.body()).doesNotContain("Exception", "org.praxiscms");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "1",
                "{\"type\":1}",
                "{\"client\":[]}",
                "{\"surprise\":true}",
                "{\"type\":\"free-consultation\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\",\"admin\":true}}"
            })
    void aBodyOfAnotherShapeIsRefused(String body) {
        HttpResponse<String> answer = Http.HARBOUR.json("/api/v1/bookings", body);
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/slots",
                "/api/v1/slots?type=free-consultation",
                "/api/v1/slots?type=free-consultation&from=x&to=y",
                "/api/v1/slots?type=free-consultation&from=2026-12-01T00:00:00Z&to=2027-12-01T00:00:00Z",
                "/api/v1/slots?type=free-consultation&from=2026-12-02T00:00:00Z&to=2026-12-01T00:00:00Z",
                "/api/v1/slots?type=free-consultation&from=2026-12-01T00:00:00Z&to=2026-12-02T00:00:00Z&tz=Mars/Base",
                "/api/v1/slots?type=free-consultation&from=2026-12-01T00:00:00Z&to=2026-12-02T00:00:00Z&surprise=1",
                "/api/v1/articles?size=101",
                "/api/v1/articles?size=0",
                "/api/v1/articles?page=-1",
                "/api/v1/articles?page=x",
                "/api/v1/articles?sort=title",
                "/api/v1/practice?x=1"
            })
    void aQueryThatIsNotUnderstoodIsA400(String path) {
        HttpResponse<String> answer = Http.HARBOUR.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?date=2026-02-30", "?date=x", "?practitioner=UPPER", "?start=x", "?start=2026-11-25"})
    void aBookingAddressThatIsNotUnderstoodIsA400(String query) {
        HttpResponse<String> answer = Http.HARBOUR.get("/book/free-consultation" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/themes/harbour/theme.css");
    }

    @Test
    void aWrongContentTypeIsA415() {
        assertThat(Http.HARBOUR
                        .post("/book/free-consultation", "text/plain", "x")
                        .statusCode())
                .isEqualTo(415);
        assertThat(Http.HARBOUR.post("/api/v1/bookings", "text/plain", "x").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=nonsense", "application/json;charset=%%"})
    void aBodyInAnUnknownCharsetIsA415(String type) {
        for (String path : List.of("/api/v1/bookings", "/api/v1/holds")) {
            assertThat(Http.HARBOUR.post(path, type, "{}").statusCode())
                    .as(path)
                    .isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "*/*", "application/*", "application/x-www-form-urlencoded;charset=nonsense"})
    void aFormOfAnotherTypeIsA415(String type) {
        for (String path : List.of(
                "/book/free-consultation",
                "/book/free-consultation/hold",
                "/book/free-consultation/wish",
                "/bookings/x/move",
                "/bookings/x/cancellation",
                "/waiting/x/acceptance",
                "/waiting/x/refusal",
                "/signatures/x/confirmation")) {
            HttpResponse<String> answer = Http.HARBOUR.post(path, type, "name=Ann");
            assertThat(answer.statusCode()).as(path).isEqualTo(415);
            assertThat(answer.body()).as(path).contains("/themes/harbour/theme.css");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/waiting/x/acceptance", "/waiting/x/refusal", "/bookings/x/move", "/book/x", "/book/x/wish"})
    void noBodyIsAnEmptyForm(String path) {
        assertThat(Http.send(Http.HARBOUR.request(path).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isBetween(400, 422);
    }

    @Test
    void jsonBeyondAllBoundsIsA400() {
        for (String value : List.of("[".repeat(100_000), "9".repeat(100_000), "1e999999999")) {
            for (String path : List.of("/api/v1/bookings", "/api/v1/holds")) {
                HttpResponse<String> answer = Http.HARBOUR.json(path, "{\"start\":" + value + "}");
                assertThat(answer.statusCode()).as(path).isBetween(400, 422);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .contains("application/problem+json");
            }
        }
    }

    @Test
    void whatTheServerItselfRefusesNamesNobody() {
        for (String path : List.of("/articles/x", "/book", "/admin", "/api/v1/practice", "/bookings/x")) {
            namesNobody(Http.HARBOUR.get(path, "Content-Type", "x"), 400);
        }
        for (String path : List.of("/articles/x", "/book", "/api/v1/practice", "/bookings/x")) {
            namesNobody(Http.HARBOUR.get(path, "Accept", "text/html;q=9"), 400);
        }
        for (String path : List.of("/book/x", "/bookings/x/move", "/admin/articles", "/api/v1/bookings")) {
            namesNobody(Http.HARBOUR.post(path, "x", "a=b"), 400);
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "PROPFIND")) {
            for (String path : List.of("/embed.js", "/themes/harbour/theme.css", "/admin/assets/admin.css")) {
                namesNobody(
                        Http.send(Http.HARBOUR.request(path).method(method, HttpRequest.BodyPublishers.noBody())), 405);
            }
        }
    }

    private static void namesNobody(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isNotEmpty().doesNotContain("Payara", "Jersey", "Exception");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        boolean api = answer.uri().getPath().startsWith("/api/");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(api ? "application/problem+json" : "text/html");
    }

    @Test
    void aWrongMethodIsA405() {
        assertThat(Http.HARBOUR.form("/about", Map.of()).statusCode()).isEqualTo(405);
        assertThat(Http.send(Http.HARBOUR.request("/articles").method("DELETE", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aBodyThatIsTooLargeIsA413() {
        assertThat(Http.HARBOUR.json("/api/v1/bookings", "x".repeat(1_600_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aFormThatIsTooLargeIsA413() {
        assertThat(Editor.at(Http.HARBOUR)
                        .form("/admin/articles/new", Map.of("title", "x".repeat(1_600_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsCountedToo() {
        byte[] chunk = "x".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        HttpRequest.BodyPublisher endless =
                HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(20, chunk));
        assertThat(Http.send(Http.HARBOUR
                                .request("/api/v1/bookings")
                                .header("Content-Type", "application/json")
                                .POST(endless))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aControlCharacterInAnAddressIsA400() {
        assertThat(Http.HARBOUR.get("/articles/a%00b").statusCode()).isEqualTo(400);
        assertThat(Http.HARBOUR.get("/search?q=%00").statusCode()).isEqualTo(400);
    }

    @Test
    void aSearchIsShownAsTextOnly() {
        HttpResponse<String> answer = Http.HARBOUR.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%27%22");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
    }
}
