package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times from thousands of years away, which clocks and databases cannot all count to: refused everywhere, never a 500. */
class FarTimesIT extends ServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "-9999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void anInstantIsRefused(String far) {
        String coded = URLEncoder.encode(far, StandardCharsets.UTF_8);
        String slots = "/api/v1/slots?type=free-consultation&from=" + coded + "&to=" + coded;
        refusedByTheApi(Http.HARBOUR.get(slots), 400);
        String start = "\"start\":\"" + far + "\"";
        refusedByTheApi(Http.HARBOUR.json("/api/v1/holds", "{\"type\":\"free-consultation\"," + start + "}"), 400);
        refusedByTheApi(
                Http.HARBOUR.json(
                        "/api/v1/bookings",
                        "{\"type\":\"free-consultation\"," + start
                                + ",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"}}"),
                422);
        refusedInTheTheme(Http.HARBOUR.get("/book/free-consultation?start=" + coded));
        for (String path : new String[] {"/book/free-consultation", "/book/free-consultation/hold"}) {
            refusedInTheTheme(Http.HARBOUR.form(
                    path, Map.of("start", far, "name", "Ann", "email", "ann@example.org", "consent", "yes")));
        }
        String own = ownBooking();
        refusedInTheTheme(Http.HARBOUR.form(own + "/move", Map.of("start", far)));
        refusedByTheApi(
                Http.send(Http.HARBOUR
                        .request("/api/v1" + own)
                        .header("Content-Type", "application/json")
                        .method("PATCH", HttpRequest.BodyPublishers.ofString("{" + start + "}"))),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "0000-01-01"})
    void aDateIsRefused(String far) {
        String query = "?date=" + URLEncoder.encode(far, StandardCharsets.UTF_8);
        refusedInTheTheme(Http.HARBOUR.get("/book/free-consultation" + query));
        refusedInTheTheme(Http.HARBOUR.get(ownBooking() + "/move" + query));
    }

    @Test
    void aPartOfAListFarBeyondItsEndIsNotThere() {
        assertThat(Http.HARBOUR.get("/articles?page=2147483647").statusCode()).isEqualTo(404);
        assertThat(Http.HARBOUR.get("/topics/trauma?page=2147483647").statusCode())
                .isEqualTo(404);
    }

    private static String ownBooking() {
        HttpResponse<String> booked = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"start\":\"" + Http.HARBOUR.freeStart(40)
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"}}");
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst("/api/v1", "");
    }

    private static void refusedByTheApi(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    private static void refusedInTheTheme(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/themes/harbour/theme.css");
    }
}
