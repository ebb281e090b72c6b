package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed of a practitioner's bookings, from its address to its end. */
class CalendarFeedIT extends ServerTest {

    private final Editor editor = Editor.at(Http.HARBOUR);
    private String start;
    private String practitioner;
    private String page;

    @BeforeEach
    void choosePractitioner() {
        start = Http.HARBOUR.freeStart(36);
        String slots = Http.HARBOUR
                .get("/api/v1/slots?type=free-consultation&from=" + start + "&to="
                        + java.time.Instant.parse(start).plusSeconds(1))
                .body();
        practitioner = Editor.first("\"practitioner\":\"([^\"]+)\"", slots);
        String name = Editor.first(
                "\"name\":\"([^\"]+)\"",
                Http.HARBOUR
                        .get("/api/v1/practitioners")
                        .body()
                        .replaceFirst("(?s).*(\\{[^{}]*\"slug\":\"" + practitioner + "\")", "$1"));
        String list = editor.get("/admin/calendars").body();
        page = Editor.first("(?s)<h2>" + name + "</h2>.*?href=\"(/admin/calendars/feeds/[^\"]+)\"", list);
    }

    @AfterEach
    void end() {
        post(page + "/removal", Map.of());
    }

    @Test
    void showsBookingsWithoutNamesUntilTheyAreCancelled() throws Exception {
        String feed = make(Map.of());
        String place = book();
        String uid = Editor.first(
                "UID:(\\S+)", Http.HARBOUR.get(place + "/calendar.ics").body());

        HttpResponse<String> shown = Http.HARBOUR.get(feed);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(shown.headers().firstValue("Set-Cookie")).isEmpty();
        Calendar calendar = new CalendarBuilder().build(new StringReader(shown.body()));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(shown.body()).contains("UID:" + uid, "SUMMARY:Appointment").doesNotContain("METHOD:", "Wiebke", "@");

        assertThat(Http.HARBOUR.form(place + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(Http.HARBOUR.get(feed).body()).doesNotContain(uid);
    }

    @Test
    void showsNamesOnlyWhereThatWasChosen() {
        String feed = make(Map.of("names", "yes"));
        String place = book();
        assertThat(Http.HARBOUR.get(feed).body()).contains("SUMMARY:Appointment: Wiebke");
        Http.HARBOUR.form(place + "/cancellation", Map.of());
    }

    @Test
    void isNotSentAgainWhenNothingHasChanged() {
        String feed = make(Map.of());
        String etag = Http.HARBOUR.get(feed).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = Http.HARBOUR.get(feed, "If-None-Match", etag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        HttpResponse<String> head =
                Http.send(Http.HARBOUR.request(feed).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressIsShownOnceRenewedAndEnded() {
        String first = make(Map.of());
        assertThat(editor.get(page).body()).doesNotContain(first);
        String second = make(Map.of());
        assertThat(Http.HARBOUR.get(first).statusCode()).isEqualTo(404);
        assertThat(Http.HARBOUR.get(second).statusCode()).isEqualTo(200);
        assertThat(post(page + "/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void isThereForItsOwnPracticeOnly() {
        String feed = make(Map.of());
        assertThat(Http.LINDENHOF.get(feed).statusCode()).isEqualTo(404);
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(other.form(page, Map.of("_form", other.formToken())).statusCode())
                .isEqualTo(404);
        for (String unknown : new String[] {"x", "A".repeat(43), "A".repeat(44), "..%2F" + "A".repeat(38)}) {
            HttpResponse<String> answer = Http.HARBOUR.get("/calendars/" + unknown + ".ics");
            assertThat(answer.statusCode()).as(unknown).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("BEGIN:VCALENDAR");
        }
    }

    private String make(Map<String, String> fields) {
        HttpResponse<String> made = post(page, fields);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return Editor.first("(/calendars/[A-Za-z0-9_-]{43}\\.ics)", made.body());
    }

    private String book() {
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/free-consultation",
                Map.of(
                        "start", start,
                        "practitioner", practitioner,
                        "name", "Wiebke",
                        "email", "wiebke@example.org",
                        "format", "video",
                        "consent", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_form", editor.formToken());
        return editor.form(path, form);
    }
}
