package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chosen time is kept for who chose it, and for nobody else. */
class HoldIT extends ServerTest {

    private static final String HOLDS = "/api/v1/holds";

    private final List<String> held = new ArrayList<>();

    /** Holds that other tests left count against the share of a day. */
    @BeforeEach
    void releaseAll() {
        Sql.run("delete from hold");
    }

    @AfterEach
    void release() {
        held.forEach(HoldIT::release);
    }

    @Test
    void aHeldTimeIsGoneForOthersAndThereForItsOwner() {
        String start = start(20);
        String token = hold(start);
        assertThat(free(start)).isFalse();
        assertThat(book(start, "").statusCode()).isEqualTo(409);
        assertThat(Http.HARBOUR.json(HOLDS, body(start)).statusCode()).isEqualTo(409);
        assertThat(book(start, ",\"hold\":\"" + token + "\"").statusCode()).isEqualTo(201);
    }

    @Test
    void aTimeGivenBackIsFreeAgain() {
        String start = start(21);
        String token = hold(start);
        assertThat(free(start)).isFalse();
        assertThat(release(token)).isEqualTo(204);
        assertThat(free(start)).isTrue();
        assertThat(release(token)).as("giving back twice changes nothing").isEqualTo(204);
    }

    @Test
    void aHoldOfOnePracticeIsNothingToAnother() {
        String start = start(22);
        String token = hold(start);
        Http.send(Http.LINDENHOF.request(HOLDS + "/" + token).DELETE());
        assertThat(free(start)).isFalse();
    }

    @Test
    void nobodyHoldsMoreThanAPersonNeeds() {
        HttpResponse<String> last = null;
        for (int i = 0; i < 6; i++) {
            last = Http.HARBOUR.json(HOLDS, body(start(23)));
            note(last);
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(last.headers().firstValue("Retry-After")).contains("300");
    }

    @Test
    void allLinksOfASiteHoldTenTimesAtMost() {
        List<String> days = days();
        int kept = 0;
        HttpResponse<String> last = null;
        for (int i = 0; kept <= 10 && i < 2 * days.size(); i++) { // two a day are always possible
            String day = days.get(i / 2);
            last = Http.HARBOUR.json(HOLDS, body(starts(day).get(0)), "X-Forwarded-For", "2001:db8:5:" + i / 4 + "::1");
            if (last.statusCode() != 201) {
                break;
            }
            note(last);
            kept++;
        }
        assertThat(kept).isEqualTo(10);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Http.HARBOUR
                        .json(HOLDS, body(starts(days.get(6)).get(0)), "X-Forwarded-For", "2001:db8:6::1")
                        .statusCode())
                .as("another site")
                .isEqualTo(201);
    }

    @Test
    void strangersHideASmallShareOfADay() {
        String day = days().stream()
                .max(Comparator.comparingInt(one -> starts(one).size()))
                .orElseThrow();
        int before = starts(day).size();
        assertThat(before).isGreaterThanOrEqualTo(8);
        note(Http.HARBOUR.json(HOLDS, body(starts(day).get(0)), "X-Forwarded-For", "203.0.113.99"));
        int hiddenByOne = before - starts(day).size();
        int refused = 0;
        for (int i = 0; i < 22 && !starts(day).isEmpty(); i++) {
            HttpResponse<String> answer =
                    Http.HARBOUR.json(HOLDS, body(starts(day).get(0)), "X-Forwarded-For", "203.0.113." + i);
            note(answer);
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(10);
        int hidden = before - starts(day).size();
        assertThat(hidden).isPositive().isLessThanOrEqualTo(Math.max(before / 4, 2 * hiddenByOne + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"type\":\"free-consultation\"}",
                "{\"type\":\"free-consultation\",\"start\":\"tomorrow\"}",
                "{\"type\":\"../x\",\"start\":\"2026-11-30T09:00:00Z\"}",
                "{\"type\":7,\"start\":\"2026-11-30T09:00:00Z\"}",
                "{\"type\":\"free-consultation\",\"start\":\"2026-11-30T09:00:00Z\",\"more\":1}"
            })
    void aBodyOfAnotherShapeIsRefused(String body) {
        assertThat(Http.HARBOUR.json(HOLDS, body).statusCode()).isEqualTo(400);
    }

    @Test
    void theFormSaysWhenItsTimeIsKeptNoLonger() {
        String start = start(26);
        String form = "/book/free-consultation?start=" + start + "&practitioner=" + practitioner();
        assertThat(Http.HARBOUR.get(form).body()).doesNotContain("kept for you");
        assertThat(Http.HARBOUR.get(form + "&hold=" + "x".repeat(43)).body())
                .contains("We’re no longer keeping this time for you, but it’s still available");
        String other = hold(start(27));
        assertThat(Http.HARBOUR.get(form + "&hold=" + other).body())
                .as("a hold of another time keeps nothing here")
                .contains("no longer keeping this time for you");
    }

    @Test
    void whatWasNeverOnOfferCannotBeHeld() {
        assertThat(Http.HARBOUR.json(HOLDS, body("2001-01-01T09:00:00Z")).statusCode())
                .isEqualTo(422);
        assertThat(Http.HARBOUR
                        .json(HOLDS, "{\"type\":\"no-such-type\",\"start\":\"2026-11-30T09:00:00Z\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void choosingATimeOnTheSiteKeepsIt() {
        String start = start(24);
        HttpResponse<String> chosen = Http.HARBOUR.form(
                "/book/free-consultation/hold", Map.of("start", start, "practitioner", practitioner()));
        assertThat(chosen.statusCode()).isEqualTo(303);
        String details = chosen.headers().firstValue("Location").orElseThrow();
        String token = Editor.first("hold=([A-Za-z0-9_-]{43})", details);
        held.add(token);
        assertThat(free(start)).isFalse();
        HttpResponse<String> form = Http.HARBOUR.get(details);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).containsPattern("We’re keeping this time for you until \\d\\d:\\d\\d\\.");
        assertThat(Http.HARBOUR.get(details.replaceAll("&hold=.*", "")).statusCode())
                .as("for anybody else the time is gone")
                .isEqualTo(409);
        assertThat(Http.HARBOUR
                        .form(
                                "/book/free-consultation",
                                Map.of(
                                        "start",
                                        start,
                                        "hold",
                                        token,
                                        "name",
                                        "A",
                                        "email",
                                        "a@example.org",
                                        "format",
                                        "video",
                                        "consent",
                                        "yes"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String hold(String start) {
        HttpResponse<String> answer = Http.HARBOUR.json(HOLDS, body(start));
        assertThat(answer.statusCode()).isEqualTo(201);
        return note(answer);
    }

    private String note(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            return "";
        }
        String token = Editor.first("\"token\":\"([^\"]+)\"", answer.body());
        held.add(token);
        return token;
    }

    private static int release(String token) {
        return Http.send(Http.HARBOUR.request(HOLDS + "/" + token).DELETE()).statusCode();
    }

    private static HttpResponse<String> book(String start, String more) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}" + more + "}");
    }

    // With one practitioner by name: held with one of several, the time may be free with another.
    private static String body(String start) {
        return "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\"" + start
                + "\"}";
    }

    private static String practitioner() {
        return Editor.first(
                "\"slug\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/practitioners").body());
    }

    private static String start(int n) {
        return Http.HARBOUR.freeStart(n, practitioner());
    }

    /** The days of the coming weeks with free times, as {@code 2026-12-03}. */
    private static List<String> days() {
        return all().stream().map(start -> start.substring(0, 10)).distinct().toList();
    }

    private static List<String> starts(String day) {
        return all().stream().filter(start -> start.startsWith(day)).toList();
    }

    private static List<String> all() {
        Instant from = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.DAYS);
        return Pattern.compile("\"start\":\"([^\"]+)\"")
                .matcher(Http.HARBOUR
                        .get("/api/v1/slots?type=free-consultation&practitioner=" + practitioner() + "&from=" + from
                                + "&to=" + from.plus(Duration.ofDays(30)))
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean free(String start) {
        return Http.HARBOUR
                .get("/api/v1/slots?type=free-consultation&practitioner=" + practitioner() + "&from=" + start + "&to="
                        + java.time.Instant.parse(start).plusSeconds(1))
                .body()
                .contains(start);
    }
}
