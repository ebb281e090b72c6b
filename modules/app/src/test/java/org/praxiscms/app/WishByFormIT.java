package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An offered time of a type that asks questions: the form books it, and the wish ends with that very booking. */
class WishByFormIT extends ServerTest {

    private IntakeType type;
    private String question;
    private String wish;

    @BeforeEach
    void ask() {
        type = IntakeType.create("waiting-" + UUID.randomUUID().toString().substring(0, 8), Map.of(), "");
        question = type.ask("SHORT_TEXT", "What shall we call you", true);
    }

    @AfterEach
    void withdraw() {
        Http.HARBOUR.form(wish + "/end", Map.of());
        type.vacate();
    }

    @Test
    void theFormEndsTheWish() {
        leave();
        Map<String, String> form = accept(wish);
        assertThat(Http.HARBOUR
                        .get("/book/" + type.slug() + "?start=" + form.get("start") + "&hold=" + form.get("hold"))
                        .body())
                .contains("We’re keeping this time for you until");
        HttpResponse<String> missing = Http.HARBOUR.form("/book/" + type.slug(), form);
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(Http.HARBOUR.get(wish).body()).as("nothing is booked yet").contains("/acceptance");
        form.put("answers-" + question, "Ann");
        assertThat(Http.HARBOUR.form("/book/" + type.slug(), form).statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(wish).body()).contains("Your appointment is booked");
        assertThat(states()).containsExactly("ACCEPTED BOOKED");
    }

    @Test
    void ofTwoAtOnceOneBooksAndTheWishEndsOnce() {
        leave();
        Map<String, String> form = accept(wish);
        form.put("answers-" + question, "Ann");
        String offer = Editor.first(
                "name=\"offer\" value=\"([^\"]+)\"", Http.HARBOUR.get(wish).body());
        List<HttpResponse<String>> answers = atOnce(
                () -> Http.HARBOUR.form("/book/" + type.slug(), form),
                () -> Http.HARBOUR.form("/book/" + type.slug(), form),
                () -> Http.HARBOUR.form(wish + "/refusal", Map.of("offer", offer)));
        assertThat(answers).extracting(HttpResponse::statusCode).allMatch(status -> status == 303 || status == 409);
        long booked = answers.stream()
                .flatMap(answer -> answer.headers().firstValue("Location").stream())
                .filter(place -> place.contains("/bookings/"))
                .distinct() // the same form sent twice leads to the one booking
                .count();
        assertThat(booked).isEqualTo(1);
        // The refusal may have come first: then the form booked a time that was free for all, and the wish waits on.
        assertThat(states().get(0)).isIn("ACCEPTED BOOKED", "DECLINED WAITING", "DECLINED OFFERED");
    }

    @Test
    void theApiEndsTheWishTooAndAnotherHoldDoesNot() {
        leave();
        Map<String, String> form = accept(wish);
        assertThat(json(type.freeStart(9), "x".repeat(43)).statusCode()).isEqualTo(201);
        assertThat(Http.HARBOUR.get(wish).body()).contains("/acceptance");
        assertThat(json(form.get("start"), form.get("hold")).statusCode()).isEqualTo(201);
        assertThat(Http.HARBOUR.get(wish).body()).contains("Your appointment is booked");
        assertThat(states()).containsExactly("ACCEPTED BOOKED");
    }

    private HttpResponse<String> json(String start, String hold) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start + "\",\"hold\":\"" + hold
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"},\"answers\":{\"" + question
                        + "\":\"Ann\"}}");
    }

    private void leave() {
        String email = "waits-" + UUID.randomUUID() + "@example.org";
        Map<String, String> fields = Map.of("name", "Ann", "email", email, "consent", "yes");
        assertThat(Http.HARBOUR.form("/book/" + type.slug() + "/wish", fields).statusCode())
                .isEqualTo(303);
        wish = Editor.first(
                "(/waiting/[A-Za-z0-9_-]{43})", SentMail.to(email, "/waiting/").text());
        await().until(() -> Http.HARBOUR.get(wish).body().contains("/acceptance"));
        assertThat(Http.HARBOUR.get(wish + "?tz=America/New_York").body())
                .contains("All times are Eastern time.", "/acceptance?tz=America%2FNew_York");
    }

    /** Takes the offered time, which leads to the form: what the form then sends. */
    private static Map<String, String> accept(String wish) {
        String offer = Editor.first(
                "name=\"offer\" value=\"([^\"]+)\"", Http.HARBOUR.get(wish).body());
        HttpResponse<String> more = Http.HARBOUR.form(wish + "/acceptance", Map.of("offer", offer));
        assertThat(more.statusCode()).isEqualTo(303);
        String form = java.net.URLDecoder.decode(
                more.headers().firstValue("Location").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        return new java.util.HashMap<>(Map.of(
                "start",
                Editor.first("start=([^&]+)", form),
                "practitioner",
                Editor.first("practitioner=([^&]+)", form),
                "hold",
                Editor.first("hold=([^&]+)", form),
                "name",
                "Ann",
                "email",
                "ann@example.org",
                "consent",
                "yes"));
    }

    /** State of each offer of this type and of its wish, the first first. */
    private List<String> states() {
        return Sql.texts(
                "SELECT o.state || ' ' || w.state FROM wish_offer o"
                        + " JOIN wish w ON w.id = o.wish_id JOIN appointment_type t ON t.id = w.appointment_type_id"
                        + " WHERE t.slug = ? ORDER BY o.id",
                type.slug());
    }
}
