package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A time that becomes free goes to who has waited longest. Wishes here want the weekday of a full day, so that nothing
 * but the time that the test itself frees can be offered.
 */
class WaitingListIT extends ServerTest {

    private static final String WISH = "/book/free-consultation/wish";
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    private static final String UNDO = "UPDATE booking_undo SET until = now() + interval '%s' WHERE booking_id IN"
            + " (SELECT id FROM booking WHERE starts_at = ?::timestamptz)";

    private final List<String> tokens = new ArrayList<>();
    private final List<String> bookings = new ArrayList<>();

    @AfterEach
    void clear() {
        tokens.forEach(token -> Http.HARBOUR.form("/waiting/" + token + "/end", Map.of()));
        bookings.forEach(booking -> Http.HARBOUR.form("/bookings/" + booking + "/cancellation", Map.of()));
    }

    @Test
    void whoWaitsLongestGetsTheTimeAndAllOthersDoNot() {
        Full full = full();
        String first = leave("first@example.org", full);
        String second = leave("second@example.org", full);
        full.free();
        await().untilAsserted(() -> assertThat(page(first)).contains("A time is available for you"));
        assertThat(page(second)).contains("You’re on the waiting list").doesNotContain("/acceptance");
        assertThat(full.book().statusCode()).as("kept from strangers").isEqualTo(409);
        HttpResponse<String> shown = Http.HARBOUR.get("/waiting/" + first);
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(shown.body()).contains("exit-button");

        answer(first, "refusal", offer(first));
        await().untilAsserted(() -> assertThat(page(second)).contains("A time is available for you"));
        assertThat(page(first)).as("keeps its place, is not asked again").contains("You’re on the waiting list");

        String offer = offer(second);
        Callable<HttpResponse<String>> accept = () -> answer(second, "acceptance", offer);
        List<HttpResponse<String>> both = atOnce(accept, accept);
        assertThat(both).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 409);
        bookings.add(both.stream()
                .flatMap(one -> one.headers().firstValue("Location").stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow());
        assertThat(page(second)).contains("Your appointment is booked");
    }

    @Test
    void anOfferThatRunsOutGoesToTheNextAndIsNotAccepted() {
        Full full = full();
        String first = leave("slow@example.org", full);
        String second = leave("next@example.org", full);
        full.free();
        await().untilAsserted(() -> assertThat(page(first)).contains("/acceptance"));
        String offer = offer(first);
        Sql.run("UPDATE hold SET expires_at = now() - interval '1 s' WHERE starts_at = ?::timestamptz", full.start());
        Sql.run(
                "UPDATE wish_offer SET expires_at = now() - interval '1 s' WHERE starts_at = ?::timestamptz",
                full.start());
        Sql.run("UPDATE wish SET due_at = now() WHERE ended_at IS NULL");
        // What the test did past the application is told to the node that keeps calendars, as the database would.
        Sql.run("SELECT pg_notify('praxis_changed', tenant_id || ' calendar') FROM wish");
        await().untilAsserted(() -> assertThat(page(second)).contains("/acceptance"));
        assertThat(answer(first, "acceptance", offer).statusCode()).isEqualTo(409);
        assertThat(page(first)).contains("you keep your place");
    }

    @Test
    void aTimeThatMayBeTakenBackIsNotOfferedYet() {
        Full full = full();
        String waits = leave("patient@example.org", full);
        full.free();
        Sql.run(UNDO.formatted("1 hour"), full.start());
        lookAgain();
        assertThat(page(waits)).contains("You’re on the waiting list").doesNotContain("/acceptance");

        Sql.run(UNDO.formatted("-1 second"), full.start());
        Sql.run("UPDATE wish SET due_at = now() WHERE ended_at IS NULL");
        await().untilAsserted(() -> assertThat(page(waits)).contains("A time is available for you"));
    }

    @Test
    void aTimeWhoseBreakMeetsOneThatMayBeTakenBackIsNotOfferedYet() {
        IntakeType next = IntakeType.create("after-a-break", Map.of("duration", "20", "interval", "20"), "");
        // Without a notice an earlier day of the same weekday could be offered, which freeStart does not list.
        IntakeType wanted = IntakeType.create(
                "with-a-break", Map.of("duration", "20", "interval", "480", "bufferAfter", "30", "notice", "96"), "");
        try {
            String start = aloneInItsPart(wanted); // and free with its break
            String inTheBreak =
                    Instant.parse(start).plus(Duration.ofMinutes(20)).toString();
            HttpResponse<String> booked = Http.HARBOUR.json(
                    "/api/v1/bookings",
                    "{\"type\":\"" + next.slug() + "\",\"start\":\"" + inTheBreak
                            + "\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}}");
            assertThat(booked.statusCode()).isEqualTo(201);
            String practitioner = Editor.first(
                    ".*\"slug\":\"([^\"]+)\"",
                    Http.HARBOUR.get("/api/v1/practitioners").body());
            String place = booked.headers().firstValue("Location").orElseThrow();
            Full full = new Full(start, practitioner, place.substring(place.lastIndexOf('/') + 1));
            String email = "breathes-" + java.util.UUID.randomUUID() + "@example.org";
            Map<String, String> fields = full.fields(email);
            assertThat(Http.HARBOUR
                            .form("/book/" + wanted.slug() + "/wish", fields)
                            .statusCode())
                    .isEqualTo(303);
            String waits = token(email);
            tokens.add(waits);
            full.free();
            Sql.run(UNDO.formatted("1 hour"), inTheBreak);
            lookAgain();
            assertThat(page(waits)).contains("You’re on the waiting list").doesNotContain("/acceptance");

            Sql.run(UNDO.formatted("-1 second"), inTheBreak);
            Sql.run("UPDATE wish SET due_at = now() WHERE ended_at IS NULL");
            await().untilAsserted(() -> assertThat(page(waits)).contains("A time is available for you"));
        } finally {
            next.vacate();
            wanted.vacate();
        }
    }

    /**
     * Has the list looked after once more, and waits until it has been. A wish that has an offer is not looked after until
     * that ends; other tests may have left one.
     */
    private static void lookAgain() {
        Sql.run("UPDATE wish SET due_at = now() WHERE state = 'WAITING'");
        await().until(() -> Sql.number("SELECT count(*) FROM wish WHERE state = 'WAITING' AND due_at <= now()") == 0);
    }

    @Test
    void theAnswerDoesNotTellWhoWaits() {
        Full full = full();
        HttpResponse<String> unknown = post(full.fields("known@example.org"));
        HttpResponse<String> known = post(full.fields("Known@example.org"));
        tokens.add(token("known@example.org"));
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(Sql.number("SELECT count(*) FROM wish WHERE ended_at IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void aWishIsItsOwnPracticesAndItsOwnersOnly() {
        String token = leave("alone@example.org", full());
        assertThat(Http.LINDENHOF.get("/waiting/" + token).statusCode()).isEqualTo(404);
        assertThat(Http.LINDENHOF.form("/waiting/" + token + "/end", Map.of()).statusCode())
                .isEqualTo(404);
        Editor editor = Editor.at(Http.HARBOUR);
        assertThat(editor.get("/admin/bookings/waiting").body()).contains("alone@example.org");
        String removal = Editor.first(
                "action=\"(/admin/bookings/waiting/[^\"]+)\"",
                editor.get("/admin/bookings/waiting").body());
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.form(removal, Map.of("_form", other.formToken())).statusCode())
                .isEqualTo(404);
        assertThat(editor.form(removal, Map.of("_form", editor.formToken())).statusCode())
                .isEqualTo(303);
        assertThat(page(token)).contains("You’ve left the waiting list");
        assertThat(Sql.number("SELECT count(*) FROM wish WHERE ended_at IS NOT NULL AND client_email IS NOT NULL"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "email, none, 422",
        "name, '', 422",
        "consent, no, 422",
        "days, someday, 422",
        "parts, <script>, 422",
        "until, 2001-01-01, 422",
        "until, 9999-12-31, 422",
        "until, soon, 422",
        "website, x, 422",
        "practitioner, ../x, 400",
        "practitioner, nobody, 404"
    })
    void badInputIsRefusedAndKept(String field, String value, int status) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Kept & well", "email", "bad@example.org", "consent", "yes", "days", "monday"));
        fields.put(field, value);
        HttpResponse<String> answer = post(fields);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 422 && !field.equals("website") && !field.equals("name")) {
            assertThat(answer.body()).contains("id=\"error-" + field + "\"", "value=\"Kept &amp; well\"");
        }
    }

    @Test
    void answersOfAnotherShapeAreRefused() {
        assertThat(Http.HARBOUR.get("/waiting/none").statusCode()).isEqualTo(404);
        assertThat(answer("none", "acceptance", "x").statusCode()).isEqualTo(400);
        assertThat(answer("none", "acceptance", new java.util.UUID(0, 0).toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.HARBOUR.get("/book/nope/wish").statusCode()).isEqualTo(404);
    }

    /** A day of one practitioner on which a single time was left, and that is booked: by {@code booking}. */
    private record Full(String start, String practitioner, String booking) {

        /** A wish for that very day's weekday, part of day and last date: nothing else can match. */
        Map<String, String> fields(String email) {
            java.time.ZonedDateTime local = Instant.parse(start).atZone(DUBLIN);
            String part = local.getHour() < 12 ? "morning" : local.getHour() < 17 ? "afternoon" : "evening";
            return Map.of(
                    "name",
                    "Ann",
                    "email",
                    email,
                    "consent",
                    "yes",
                    "practitioner",
                    practitioner,
                    "days",
                    local.getDayOfWeek().name().toLowerCase(Locale.ROOT),
                    "parts",
                    part,
                    "until",
                    LocalDate.from(local).toString());
        }

        void free() {
            assertThat(Http.HARBOUR
                            .form("/bookings/" + booking + "/cancellation", Map.of())
                            .statusCode())
                    .isEqualTo(303);
        }

        HttpResponse<String> book() {
            return Http.HARBOUR.json(
                    "/api/v1/bookings",
                    "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner + "\",\"start\":\"" + start
                            + "\",\"client\":{\"name\":\"A\",\"email\":\"a@example.org\"}}");
        }
    }

    /** Books a part of a day of one practitioner out: the earliest from three days on, so that no other like it comes first. */
    private Full full() {
        String practitioner = Editor.first(
                "\"slug\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/practitioners").body());
        String first = Http.HARBOUR.freeStart(0, practitioner);
        String part = part(first);
        Full last = null;
        for (String next = first; part(next).equals(part); next = Http.HARBOUR.freeStart(0, practitioner)) {
            HttpResponse<String> booked = new Full(next, practitioner, "").book();
            assertThat(booked.statusCode()).isEqualTo(201);
            String location = booked.headers().firstValue("Location").orElseThrow();
            String booking = location.substring(location.lastIndexOf('/') + 1);
            bookings.add(booking);
            last = new Full(next, practitioner, booking);
        }
        return last;
    }

    /** The first free time of a type that has none before it on the same weekday, and no other in its part of that day. */
    private static String aloneInItsPart(IntakeType type) {
        Set<String> before = new HashSet<>();
        for (int n = 0; ; n++) {
            String start = type.freeStart(n);
            boolean first = before.add(Instant.parse(start).atZone(DUBLIN).getDayOfWeek()
                    + part(start).substring(10));
            if (first && !part(start).equals(part(type.freeStart(n + 1)))) {
                return start;
            }
        }
    }

    private static String part(String start) {
        java.time.ZonedDateTime local = Instant.parse(start).atZone(DUBLIN);
        return local.toLocalDate() + (local.getHour() < 12 ? "m" : local.getHour() < 17 ? "a" : "e");
    }

    private String leave(String email, Full full) {
        assertThat(post(full.fields(email)).statusCode()).isEqualTo(303);
        String token = token(email);
        tokens.add(token);
        return token;
    }

    private static HttpResponse<String> post(Map<String, String> fields) {
        return Http.HARBOUR.form(WISH, fields);
    }

    private static String page(String token) {
        HttpResponse<String> answer = Http.HARBOUR.get("/waiting/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String offer(String token) {
        return Editor.first("name=\"offer\" value=\"([^\"]+)\"", page(token));
    }

    private static HttpResponse<String> answer(String token, String how, String offer) {
        return Http.HARBOUR.form("/waiting/" + token + "/" + how, Map.of("offer", offer, "format", "video"));
    }

    /** The secret in the mail to an address; it says nothing of what is waited for. */
    private static String token(String email) {
        SentMail mail = SentMail.to(email, "/waiting/");
        assertThat(mail.header("Subject")).startsWith("Your request");
        assertThat(mail.everything()).doesNotContainIgnoringCase("consultation");
        return Editor.first("/waiting/([A-Za-z0-9_-]{43})", mail.text());
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }
}
