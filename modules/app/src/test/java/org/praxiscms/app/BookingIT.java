package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booking over HTTP: the form, the API, two at once, what is refused. */
class BookingIT extends ServerTest {

    private static final String FORM = "/book/free-consultation";

    @Test
    void booksSeesCancelsAndFreesTheTimeAgain() {
        String start = Http.HARBOUR.freeStart(3);
        HttpResponse<String> booked = Http.HARBOUR.form(FORM, atHarbour(start));
        assertThat(booked.statusCode()).isEqualTo(303);
        String place = booked.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");

        HttpResponse<String> shown = Http.HARBOUR.get(place);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Your appointment is booked");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(Http.HARBOUR.get(place + "/calendar.ics").body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");

        assertThat(Http.HARBOUR.form(place + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(Http.HARBOUR.get(place).body()).contains("Your appointment is cancelled");
        assertThat(Http.HARBOUR.form(place + "/cancellation", Map.of()).statusCode())
                .as("cancelling twice changes nothing")
                .isEqualTo(303);
        assertThat(Http.HARBOUR.form(FORM, atHarbour(start)).statusCode()).isEqualTo(303);
    }

    @Test
    void aBookingIsNotThereForAnotherPractice() {
        HttpResponse<String> booked = Http.HARBOUR.form(FORM, atHarbour(Http.HARBOUR.freeStart(5)));
        String place = booked.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(Http.LINDENHOF.get(place).statusCode()).isEqualTo(404);
        assertThat(Http.LINDENHOF.form(place + "/cancellation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Http.LINDENHOF
                        .get(place.replace("/bookings/", "/api/v1/bookings/"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.HARBOUR.get(place).statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwentyAtOnceOneGetsTheTime() throws Exception {
        String start = Http.LINDENHOF.freeStart(20);
        String practitioner = practitionerFreeAt(start);
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Map<String, String> form = form(start);
                form.put("practitioner", practitioner);
                answers.add(threads.submit(() -> Http.LINDENHOF.form(FORM, form)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoComesTooLateKeepsWhatTheyEnteredAndSeesOtherTimes() {
        String start = Http.LINDENHOF.freeStart(12);
        Map<String, String> form = form(start);
        form.put("practitioner", practitionerFreeAt(start));
        assertThat(Http.LINDENHOF.form(FORM, form).statusCode()).isEqualTo(303);
        HttpResponse<String> late = Http.LINDENHOF.form(FORM, form);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("value=\"ann@example.org\"", "<select", "<option")
                .doesNotContain("<option value=\"" + start);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() {
        Map<String, String> form = atHarbour(Http.HARBOUR.freeStart(8));
        form.put("email", "not an address");
        form.remove("consent");
        HttpResponse<String> answer = Http.HARBOUR.form(FORM, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"error-email\"", "id=\"error-consent\"", "value=\"not an address\"", "value=\"Ann\"");
    }

    @Test
    void aProgramThatFillsInEverythingIsRefused() {
        Map<String, String> form = atHarbour(Http.HARBOUR.freeStart(8));
        form.put("website", "https://spam.example");
        assertThat(Http.HARBOUR.form(FORM, form).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-01-01T10:00:00Z", "2027-03-28T01:30:00Z", "2999-01-01T10:00:00Z", "2026-12-25T03:17:00Z"})
    void aTimeThatNeverWasOnOfferIsA422(String start) {
        assertThat(Http.LINDENHOF.form(FORM, form(start)).statusCode()).isEqualTo(422);
        assertThat(Http.LINDENHOF
                        .json("/api/v1/bookings", body(start, "Ann", "ann@example.org"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13-01T10:00:00Z", "2026-02-29T10:00:00Z", "' OR 1=1 --"})
    void aTimeThatIsNoneIsA400(String start) {
        assertThat(Http.LINDENHOF.form(FORM, form(start)).statusCode()).isEqualTo(400);
    }

    @Test
    void theSameRequestWithTheSameKeyBooksOnce() {
        String body = body(Http.HARBOUR.freeStart(14), "Ann", "ann@example.org");
        HttpResponse<String> first = Http.HARBOUR.json("/api/v1/bookings", body, "Idempotency-Key", "k-1");
        HttpResponse<String> again = Http.HARBOUR.json("/api/v1/bookings", body, "Idempotency-Key", "k-1");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void anotherPersonWithTheSameKeySeesNothingOfTheFirst() {
        String start = Http.HARBOUR.freeStart(16);
        HttpResponse<String> first =
                Http.HARBOUR.json("/api/v1/bookings", body(start, "Ann", "ann@example.org"), "Idempotency-Key", "k-2");
        HttpResponse<String> other =
                Http.HARBOUR.json("/api/v1/bookings", body(start, "Eve", "eve@example.org"), "Idempotency-Key", "k-2");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(other.headers().firstValue("Location"))
                .isNotEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void anOriginOfAnotherPracticeIsNotBelieved() {
        String foreign = Http.HARBOUR
                .get("/api/v1/articles/trauma-bonds")
                .body()
                .replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        Map<String, String> form = form(Http.LINDENHOF.freeStart(25));
        form.put("origin", foreign + "." + foreign);
        assertThat(Http.LINDENHOF.form(FORM, form).statusCode()).isEqualTo(303);
    }

    private static String practitionerFreeAt(String start) {
        String slots = Http.LINDENHOF
                .get("/api/v1/slots?type=free-consultation&from=" + start + "&to="
                        + java.time.Instant.parse(start).plusSeconds(1))
                .body();
        return slots.replaceFirst("(?s).*?\"practitioner\":\"([^\"]+)\".*", "$1");
    }

    private static Map<String, String> form(String start) {
        Map<String, String> form = new HashMap<>();
        form.put("start", start);
        form.put("name", "Ann");
        form.put("email", "ann@example.org");
        form.put("phone", "+43 1 234 56 78");
        form.put("consent", "yes");
        return form;
    }

    private static Map<String, String> atHarbour(String start) {
        Map<String, String> form = form(start);
        form.put("format", "video");
        return form;
    }

    private static String body(String start, String name, String email) {
        return "{\"type\":\"free-consultation\",\"start\":\"" + start + "\",\"client\":{\"name\":\"" + name
                + "\",\"email\":\"" + email + "\"}}";
    }
}
