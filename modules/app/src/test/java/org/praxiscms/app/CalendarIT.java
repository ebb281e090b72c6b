package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar that a practitioner keeps elsewhere: added in the admin, fetched, and never taken for free time. */
class CalendarIT extends ServerTest {

    private static final String UP_TO_DATE = "Up to date";
    private static final String NOT_REACHABLE = "Not reachable";
    private static final String NEVER_READ = "Not read yet";

    private final Elsewhere elsewhere = new Elsewhere();
    private final Editor editor = Editor.at(Http.HARBOUR);
    private String added;

    @AfterEach
    void remove() {
        if (added != null) {
            post(added + "/removal", Map.of());
        }
        elsewhere.close();
    }

    @Test
    void aTimeTakenElsewhereIsNotOfferedAndNotBooked() {
        String start = Http.HARBOUR.freeStart(18);
        String practitioner = practitionerFreeAt(start);
        elsewhere.busyAt("theirs", Instant.parse(start), "\"v1\"");
        add(practitioner);
        awaitState(UP_TO_DATE);
        assertThat(editor.get(added).body())
                .contains("take", "time in the next four weeks", "127.0.0.1")
                .doesNotContain("secret-path", "Something private");
        assertThat(offered(start, practitioner)).isFalse();
        assertThat(book(start, practitioner).statusCode()).isIn(409, 422);
    }

    @Test
    void anUnchangedCalendarIsNotSentAgainAndCountsOn() {
        String start = Http.HARBOUR.freeStart(22);
        String practitioner = practitionerFreeAt(start);
        elsewhere.busyAt("theirs", Instant.parse(start), "\"v1\"");
        add(practitioner);
        awaitState(UP_TO_DATE);
        fetchNow();
        awaitState(UP_TO_DATE);
        assertThat(elsewhere.askedWith()).containsExactly("null", "\"v1\"");
        assertThat(offered(start, practitioner)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "500, '', answered with an error",
        "404, '', nothing at this address",
        "200, '<html>Sign in</html>', isn’t a calendar",
        "200, 'BEGIN:VCALENDAR', isn’t a calendar",
        "200, '', isn’t a calendar",
    })
    void aFailureKeepsTheLastGoodCopyAndSaysSo(int status, String body, String reason) {
        String start = Http.HARBOUR.freeStart(26);
        String practitioner = practitionerFreeAt(start);
        elsewhere.busyAt("theirs", Instant.parse(start), "\"v1\"");
        add(practitioner);
        awaitState(UP_TO_DATE);
        elsewhere.answering(status, body, Map.of());
        fetchNow();
        awaitState(NOT_REACHABLE);
        assertThat(editor.get(added).body()).contains(reason, "still applies");
        assertThat(editor.get("/admin").body()).contains("can’t be read at the moment");
        assertThat(offered(start, practitioner)).isFalse();
    }

    @Test
    void whatHasNeverBeenReadBlocksNothingAndWarns() {
        String start = Http.HARBOUR.freeStart(28);
        String practitioner = practitionerFreeAt(start);
        elsewhere.answering(200, "x".repeat(5_000_001), Map.of());
        add(practitioner);
        awaitState(NEVER_READ);
        assertThat(editor.get(added).body()).contains("larger than 5 MB", "doesn’t block any times yet");
        assertThat(offered(start, practitioner)).isTrue();
    }

    @Test
    void isNotLedIntoAPlaceThatOnlyTheServerCanReach() {
        elsewhere.answering(302, "", Map.of("Location", "http://169.254.169.254/latest/meta-data"));
        add(practitionerFreeAt(Http.HARBOUR.freeStart(28)));
        awaitState(NEVER_READ);
        assertThat(editor.get(added).body()).contains("public internet");
    }

    @Test
    void aBookingOfOursThatComesBackBlocksNothing() {
        String start = Http.HARBOUR.freeStart(32);
        String practitioner = practitionerFreeAt(start);
        HttpResponse<String> booked = book(start, practitioner);
        String place = booked.headers().firstValue("Location").orElseThrow();
        String calendar = Http.HARBOUR
                .get(place.replace("/api/v1", "").replaceFirst("https?://[^/]+", "") + "/calendar.ics")
                .body();
        elsewhere.answering(200, calendar, Map.of());
        add(practitioner);
        awaitState(UP_TO_DATE);
        assertThat(busyRanges()).isEqualTo("{}");
    }

    @Test
    void aHostThatDoesNotAnswerHoldsUpNobody() {
        String practitioner = practitionerFreeAt(Http.HARBOUR.freeStart(34));
        try (Elsewhere silent = new Elsewhere().answering(200, "", Map.of()).silent()) {
            List<String> waiting = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                waiting.add(add(practitioner, silent.url()));
            }
            elsewhere.busyAt("theirs", Instant.now().plus(Duration.ofDays(300)), "\"v1\"");
            add(practitioner);
            awaitState(UP_TO_DATE);
            for (String path : waiting) {
                assertThat(editor.get(path + "/standing").statusCode())
                        .as("still waited for")
                        .isEqualTo(204);
                post(path + "/removal", Map.of());
            }
        }
    }

    @Test
    void pausedItIsNeitherFetchedNorCounted() {
        String start = Http.HARBOUR.freeStart(34);
        String practitioner = practitionerFreeAt(start);
        elsewhere.busyAt("theirs", Instant.parse(start), "\"v1\"");
        add(practitioner);
        awaitState(UP_TO_DATE);
        assertThat(post(added + "/pause", Map.of()).statusCode()).isEqualTo(303);
        assertThat(editor.get(added).body()).contains("Paused");
        assertThat(offered(start, practitioner)).isTrue();
        assertThat(post(added + "/pause/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(offered(start, practitioner)).isFalse();
        awaitState(UP_TO_DATE);
    }

    @Test
    void itsNameAndItsAddressChange() {
        elsewhere.busyAt("theirs", Instant.now().plus(Duration.ofDays(300)), "\"v1\"");
        add(practitionerFreeAt(Http.HARBOUR.freeStart(34)));
        awaitState(UP_TO_DATE);
        assertThat(post(added, Map.of("name", "Hospital", "url", "")).statusCode())
                .isEqualTo(303);
        assertThat(editor.get(added).body()).contains("Hospital", UP_TO_DATE);
        assertThat(post(added, Map.of("name", "", "url", "ftp://nowhere")).statusCode())
                .isEqualTo(422);
        assertThat(post(added, Map.of("name", "Hospital", "url", "http://127.0.0.1:1/"))
                        .statusCode())
                .isEqualTo(303);
        awaitState(NOT_REACHABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Private, https://cal.example/",
        "00000000-0000-7000-8000-000000000000, Private, https://cal.example/",
        "own, '', https://cal.example/",
        "own, Private, ''",
        "own, Private, javascript:alert(1)",
        "own, Private, file:///etc/passwd"
    })
    void whatIsNoSubscriptionIsRefused(String practitioner, String name, String url) {
        String id = practitioner.equals("own") ? practitionerFreeAt(Http.HARBOUR.freeStart(1)) : practitioner;
        HttpResponse<String> answer =
                post("/admin/calendars", Map.of("practitioner", idOf(id), "name", name, "url", url));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("aria-invalid=\"true\"");
    }

    @Test
    void anotherPracticeSeesNothingOfIt() throws SQLException {
        elsewhere.busyAt("theirs", Instant.now().plus(Duration.ofDays(20)), "\"v1\"");
        add(practitionerFreeAt(Http.HARBOUR.freeStart(34)));
        awaitState(UP_TO_DATE);
        Editor other = Editor.at(Http.LINDENHOF);
        Map<String, String> form = Map.of("_form", other.formToken(), "name", "Mine", "url", "https://cal.example/");
        assertThat(other.get(added).statusCode()).isEqualTo(404);
        assertThat(other.get(added + "/standing").statusCode()).isEqualTo(404);
        for (String verb : new String[] {"", "/fetch", "/pause", "/pause/removal", "/removal"}) {
            assertThat(other.form(added + verb, form).statusCode()).as(verb).isEqualTo(404);
        }
        assertThat(other.get("/admin/calendars").body()).doesNotContain("Private appointments");
        try (Connection connection = TestDatabase.application();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM calendar_subscription")) {
            rows.next();
            assertThat(rows.getInt(1)).as("without a practice").isZero();
        }
        assertThat(stored("url")).doesNotContain("secret-path");
    }

    private void add(String practitionerSlug) {
        added = add(practitionerSlug, elsewhere.url());
    }

    private String add(String practitionerSlug, String url) {
        HttpResponse<String> answer = post(
                "/admin/calendars",
                Map.of("practitioner", idOf(practitionerSlug), "name", "Private appointments", "url", url));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    private void fetchNow() {
        assertThat(post(added + "/fetch", Map.of()).statusCode()).isEqualTo(303);
    }

    private void awaitState(String label) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            HttpResponse<String> standing = editor.get(added + "/standing");
            assertThat(standing.statusCode()).isEqualTo(200);
            assertThat(standing.body()).contains(label);
        });
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("_form", editor.formToken());
        return editor.form(path, form);
    }

    private static boolean offered(String start, String practitioner) {
        return slots(start).contains("\"practitioner\":\"" + practitioner + "\"");
    }

    private static String practitionerFreeAt(String start) {
        return Editor.first("\"practitioner\":\"([^\"]+)\"", slots(start));
    }

    private static String slots(String start) {
        return Http.HARBOUR
                .get("/api/v1/slots?type=free-consultation&from=" + start + "&to="
                        + Instant.parse(start).plusSeconds(1))
                .body();
    }

    private static HttpResponse<String> book(String start, String practitioner) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"}}");
    }

    /** A practitioner's id by their slug; any other text as it is. */
    private static String idOf(String slug) {
        List<String> ids = Sql.texts(
                "SELECT p.id FROM practitioner p JOIN tenant t"
                        + " ON t.id = p.tenant_id AND t.key = 'harbour' WHERE p.slug = ?",
                slug);
        return ids.isEmpty() ? slug : ids.get(0);
    }

    private String busyRanges() {
        return stored("busy");
    }

    private String stored(String column) {
        return Sql.text(
                "SELECT " + column + " FROM calendar_subscription WHERE id = ?::uuid",
                added.substring(added.lastIndexOf('/') + 1));
    }
}
