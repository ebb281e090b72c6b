package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.privacy.Vault;

/**
 * Nobody books more than people book. The machine of these tests may, by configuration, so that visitors come here by way
 * of it as a trusted proxy, from networks kept for documentation (RFC 5737).
 */
class MassBookingIT extends ServerTest {

    private static final String FORM = "/book/free-consultation";
    private static final String BOOKINGS = "/api/v1/bookings";
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="; // of arquillian.xml

    private final List<String> made = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void clear() {
        made.forEach(token -> Http.HARBOUR.form("/bookings/" + token + "/cancellation", Map.of()));
        made.clear();
        Sql.run("DELETE FROM booking_source");
    }

    @Test
    void aNetworkBooksTenTimesAnHourAndThirtyADay() {
        for (int i = 0; i < 10; i++) {
            assertThat(book("203.0.113.7", "n" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
        HttpResponse<String> refused = book("203.0.113.7", "n10@example.org", 0);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
        assertThat(refused.body()).contains("too-many-bookings").doesNotContain("example.org", "203.0");
        assertThat(book("203.0.113.8", "n10@example.org", 0).statusCode())
                .as("another network")
                .isEqualTo(201);

        for (int i = 11; i < 31; i++) {
            if (i % 10 == 1) {
                Sql.run("UPDATE booking_source SET noted_at = noted_at - interval '61 minutes'");
            }
            assertThat(book("203.0.113.7", "n" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
        Sql.run("UPDATE booking_source SET noted_at = noted_at - interval '61 minutes'");
        assertThat(book("203.0.113.7", "n31@example.org", 0).statusCode())
                .as("the day's bound")
                .isEqualTo(429);
    }

    @Test
    void anAddressHasTenOpenBookingsWhereverTheyComeFromAndTheAnswerTellsNothing() {
        String email = "one@example.org";
        for (int i = 0; i < 10; i++) {
            assertThat(book("198.51.100." + i, i % 2 == 0 ? email : "One@EXAMPLE.org", 0)
                            .statusCode())
                    .isEqualTo(201);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(book("192.0.2.1", "filler" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
        String start = Http.HARBOUR.freeStart(0);
        HttpResponse<String> byAddress = send("198.51.100.200", email, start, stamp(60));
        HttpResponse<String> byNetwork = send("192.0.2.1", email.replace("one", "two"), start, stamp(60));
        assertThat(byAddress.statusCode()).isEqualTo(byNetwork.statusCode()).isEqualTo(429);
        assertThat(byAddress.headers().firstValue("Retry-After"))
                .isEqualTo(byNetwork.headers().firstValue("Retry-After"))
                .contains("3600");
        assertThat(neutral(byAddress.body())).isEqualTo(neutral(byNetwork.body()));
        assertThat(byAddress.body())
                .contains(
                        "getting an unusual number of bookings",
                        "value=\"one@example.org\"",
                        "value=\"Ann\"",
                        "or call ");
        assertThat(byAddress.body()).contains("Exit this page");

        String token = made.remove(0);
        Http.HARBOUR.form("/bookings/" + token + "/cancellation", Map.of());
        assertThat(book("198.51.100.201", email, 0).statusCode())
                .as("a cancelled booking is open no more")
                .isEqualTo(201);
    }

    @Test
    void whoIsNamedByOthersHasNoMoreOpenBookingsThanWhoBooks() {
        IntakeType type =
                IntakeType.create("mass-together", Map.of("guardians", "2"), "&attendance=couple&attendance=minor");
        try {
            String victim = "victim@example.org";
            for (int i = 0; i < 5; i++) {
                String other = "booker" + i + "@example.org";
                assertThat(together(type, "203.0.113." + i, other, couple(victim))
                                .statusCode())
                        .isEqualTo(201);
                String named = i % 2 == 0 ? "Victim@EXAMPLE.org" : victim;
                assertThat(together(type, "203.0.113.1" + i, other, minor("own" + i + "@example.org", named))
                                .statusCode())
                        .isEqualTo(201);
            }
            for (int i = 0; i < 10; i++) {
                assertThat(book("192.0.2.1", "filler" + i + "@example.org", 0).statusCode())
                        .isEqualTo(201);
            }
            HttpResponse<String> refused = together(type, "203.0.113.99", "fresh@example.org", couple(victim));
            HttpResponse<String> byNetwork = together(type, "192.0.2.1", "fresh@example.org", couple("r@example.org"));
            assertThat(refused.statusCode()).isEqualTo(byNetwork.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
            assertThat(refused.body()).isEqualTo(byNetwork.body()).doesNotContain("victim");
            assertThat(book("203.0.113.98", victim, 0).statusCode())
                    .as("it is one bound, whoever books")
                    .isEqualTo(429);
            Http.HARBOUR.form("/bookings/" + made.remove(0) + "/cancellation", Map.of());
            assertThat(together(type, "203.0.113.97", "fresh@example.org", couple(victim))
                            .statusCode())
                    .as("a cancelled booking is open no more")
                    .isEqualTo(201);
        } finally {
            type.vacate();
        }
    }

    @Test
    void aGuardianWhoBooksCountsOnceAndIsForgottenWithTheOthers() throws SQLException {
        IntakeType type = IntakeType.create("mass-guardian", Map.of("guardians", "2"), "&attendance=minor");
        try {
            String parent = "parent@example.org";
            assertThat(together(type, "203.0.113.7", parent, minor(parent, "second@example.org"))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(Sql.number("SELECT count(*) FROM booking_source_address"))
                    .isEqualTo(2);
            Http.HARBOUR.form("/bookings/" + made.get(0) + "/cancellation", Map.of());
            Sql.run("UPDATE booking_source SET noted_at = noted_at - interval '25 hours'");
            try (Connection application = TestDatabase.application();
                    Statement statement = application.createStatement()) {
                statement.execute("SELECT forget_booking_sources(now())");
            }
            assertThat(Sql.number("SELECT count(*) FROM booking_source_address"))
                    .isZero();
        } finally {
            type.vacate();
        }
    }

    @Test
    void aPracticeTakesSoManyAnHourAndItsNeighbourIsNotTouched() {
        for (int i = 0; i < 25; i++) {
            assertThat(book("203.0.113." + i, "p" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
        assertThat(book("203.0.113.99", "p25@example.org", 0).statusCode()).isEqualTo(429);
        assertThat(book("127.0.0.1", "p26@example.org", 0).statusCode())
                .as("a network that is not bounded")
                .isEqualTo(201);
        HttpResponse<String> next = json(Http.LINDENHOF, "203.0.113.99", "p25@example.org", 0);
        assertThat(next.statusCode()).isEqualTo(201);
        Http.LINDENHOF.form("/bookings/" + token(next) + "/cancellation", Map.of());
    }

    @Test
    void allLinksOfASiteBookTwentyTimesAnHour() {
        for (int i = 0; i < 20; i++) {
            assertThat(book("2001:db8:9:" + i % 3 + "::" + i, "s" + i + "@example.org", 0)
                            .statusCode())
                    .isEqualTo(201);
        }
        HttpResponse<String> refused = book("2001:db8:9:ffff::1", "s20@example.org", 0);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("too-many-bookings").doesNotContain("2001");
        assertThat(book("2001:db8:a::1", "s20@example.org", 0).statusCode())
                .as("another site")
                .isEqualTo(201);
        assertThat(book("203.0.113.9", "s21@example.org", 0).statusCode())
                .as("the practice is open to others")
                .isEqualTo(201);
    }

    @Test
    void beyondWhatIsUsualAProgramGivesAProofForEachBooking() {
        bookAsManyAsUsual();
        String start = Http.HARBOUR.freeStart(0);
        HttpResponse<String> asked = prove("late@example.org", start, "", "");
        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(asked.headers().firstValue("Retry-After")).contains("3600");
        assertThat(asked.body()).contains("proof-needed").doesNotContain("late@");
        String challenge = Editor.first("\"challenge\":\"([^\"]+)\"", asked.body());
        int difficulty = Integer.parseInt(Editor.first("\"difficulty\":(\\d+)", asked.body()));
        assertThat(Instant.parse(Editor.first("\"expires\":\"([^\"]+)\"", asked.body())))
                .isAfter(Instant.now());
        String nonce = Proof.solve(challenge, difficulty);
        String forged = challenge.replaceFirst("^.", "0");
        assertThat(prove("late@example.org", start, challenge, "no-nonce").statusCode())
                .as("no solution")
                .isEqualTo(429);
        assertThat(prove("other@example.org", start, challenge, nonce).statusCode())
                .as("another person's")
                .isEqualTo(429);
        assertThat(prove("late@example.org", Http.HARBOUR.freeStart(3), challenge, nonce)
                        .statusCode())
                .as("another time's")
                .isEqualTo(429);
        assertThat(prove("late@example.org", start, forged, Proof.solve(forged, difficulty))
                        .statusCode())
                .as("not issued here")
                .isEqualTo(429);
        HttpResponse<String> booked = prove("late@example.org", start, challenge, nonce);
        assertThat(booked.statusCode()).isEqualTo(201);
        made.add(token(booked));
    }

    @Test
    void beyondWhatIsUsualAFormIsConfirmedSecondsLater() {
        bookAsManyAsUsual();
        String start = Http.HARBOUR.freeStart(0);
        HttpResponse<String> asked = confirm("ann@example.org", start, "");
        assertThat(asked.statusCode()).isEqualTo(429);
        assertThat(asked.body()).contains("wait a few seconds", "value=\"Ann\"", "value=\"ann@example.org\"", start);
        String confirmation = Editor.first("name=\"confirmation\" value=\"([^\"]+)\"", asked.body());
        HttpResponse<String> tooSoon = confirm("ann@example.org", start, confirmation);
        assertThat(tooSoon.statusCode()).isEqualTo(429);
        assertThat(Editor.first("name=\"confirmation\" value=\"([^\"]+)\"", tooSoon.body()))
                .as("the time that has passed counts on")
                .isEqualTo(confirmation);
        String purpose = "booking patience\nfree-consultation\n" + start + "\nann@example.org:";
        assertThat(confirm("eve@example.org", start, sealed("harbour", purpose, 6))
                        .statusCode())
                .as("another person's")
                .isEqualTo(429);
        assertThat(confirm("ann@example.org", start, sealed("harbour", purpose, 601))
                        .statusCode())
                .as("too old")
                .isEqualTo(429);
        HttpResponse<String> booked = confirm("ann@example.org", start, sealed("harbour", purpose, 6));
        assertThat(booked.statusCode()).isEqualTo(303);
        made.add(token(booked));
    }

    @Test
    void ofTwoAtOnceWithDifferentPeopleTheBoundTakesOne() {
        for (int i = 0; i < 9; i++) {
            assertThat(book("203.0.113.7", "t" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
        Matcher slugs = Pattern.compile("\"slug\":\"([^\"]+)\"")
                .matcher(Http.HARBOUR.get("/api/v1/practitioners").body());
        List<Callable<HttpResponse<String>>> both = new ArrayList<>();
        while (both.size() < 2 && slugs.find()) {
            String person = slugs.group(1);
            String start = Http.HARBOUR.freeStart(1, person);
            String email = person + "@example.org";
            both.add(() -> Http.HARBOUR.json(
                    BOOKINGS,
                    "{\"type\":\"free-consultation\",\"practitioner\":\"" + person + "\",\"start\":\"" + start
                            + "\",\"client\":{\"name\":\"A\",\"email\":\"" + email + "\"}}",
                    "X-Forwarded-For",
                    "203.0.113.7"));
        }
        assertThat(both).hasSize(2);
        List<HttpResponse<String>> answers = atOnce(both);
        answers.stream().filter(answer -> answer.statusCode() == 201).forEach(answer -> made.add(token(answer)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 429);
    }

    @Test
    void whatAProgramSendsAtOnceIsAskedForAgainAndNothingIsLost() {
        String start = Http.HARBOUR.freeStart(0);
        String page = Http.HARBOUR.get(FORM + "?start=" + start).body();
        String shown = Editor.first("name=\"shown\" value=\"([^\"]+)\"", page);
        HttpResponse<String> tooFast = send("203.0.113.50", "ann@example.org", start, shown);
        assertThat(tooFast.statusCode()).isEqualTo(422);
        assertThat(tooFast.body()).contains("send this once more", "value=\"Ann\"", "value=\"ann@example.org\"", start);
        assertThat(Editor.first("name=\"shown\" value=\"([^\"]+)\"", tooFast.body()))
                .as("the time that has passed counts on")
                .isEqualTo(shown);
        String good = stamp(60);
        for (String forged : List.of(
                "",
                "now",
                good.replaceFirst("^.{13}", String.valueOf(System.currentTimeMillis() - 120_000)),
                good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"),
                stamp(-3600),
                stamp(25 * 3600),
                stamp("lindenhof", 60))) {
            HttpResponse<String> refused = send("203.0.113.50", "ann@example.org", start, forged);
            assertThat(refused.statusCode()).as(forged).isEqualTo(422);
            assertThat(Editor.first("name=\"shown\" value=\"([^\"]+)\"", refused.body()))
                    .as("a new stamp")
                    .isNotEqualTo(forged);
        }
        HttpResponse<String> booked = send("203.0.113.50", "ann@example.org", start, stamp(23 * 3600));
        assertThat(booked.statusCode()).as("a form may lie open for hours").isEqualTo(303);
        made.add(token(booked));
    }

    @Test
    void whereABookingCameFromIsForgotten() throws SQLException {
        assertThat(book("203.0.113.7", "old@example.org", 0).statusCode()).isEqualTo(201);
        assertThat(book("203.0.113.7", "over@example.org", 0).statusCode()).isEqualTo(201);
        Http.HARBOUR.form("/bookings/" + made.get(1) + "/cancellation", Map.of());
        Sql.run("UPDATE booking_source SET noted_at = noted_at - interval '25 hours'");
        assertThat(book("203.0.113.9", "new@example.org", 0).statusCode()).isEqualTo(201);
        try (Connection application = TestDatabase.application();
                Statement statement = application.createStatement()) {
            statement.execute("SELECT forget_booking_sites(now())"); // as the hourly job does
            statement.execute("SELECT forget_booking_sources(now())");
        }
        assertThat(Sql.number("SELECT count(*) FROM booking_source WHERE site_hash IS NOT NULL"))
                .isEqualTo(1);
        assertThat(Sql.number("SELECT count(*) FROM booking_source")).isEqualTo(2);
        assertThat(Sql.number("SELECT count(*) FROM booking_source WHERE network_hash IS NOT NULL"))
                .isEqualTo(1);
    }

    private void bookAsManyAsUsual() {
        for (int i = 0; i < 25; i++) {
            assertThat(book("203.0.113." + i, "p" + i + "@example.org", 0).statusCode())
                    .isEqualTo(201);
        }
    }

    private static HttpResponse<String> prove(String email, String start, String challenge, String nonce) {
        return Http.HARBOUR.json(
                BOOKINGS,
                "{\"type\":\"free-consultation\",\"start\":\"" + start + "\",\"client\":{\"name\":\"A\",\"email\":\""
                        + email
                        + "\"}"
                        + (challenge.isEmpty()
                                ? ""
                                : ",\"proof\":{\"challenge\":\"" + challenge + "\",\"nonce\":\"" + nonce + "\"}")
                        + "}",
                "X-Forwarded-For",
                "198.51.100.77");
    }

    private static HttpResponse<String> confirm(String email, String start, String confirmation) {
        Map<String, String> form = new HashMap<>(Map.of(
                "start", start, "name", "Ann", "email", email, "format", "video", "consent", "yes", "shown",
                stamp(60)));
        form.put("confirmation", confirmation);
        return Http.HARBOUR.form(FORM, form, "X-Forwarded-For", "198.51.100.78");
    }

    private HttpResponse<String> book(String network, String email, int n) {
        HttpResponse<String> answer = json(Http.HARBOUR, network, email, n);
        if (answer.statusCode() == 201) {
            made.add(token(answer));
        }
        return answer;
    }

    private HttpResponse<String> together(IntakeType type, String network, String email, String attendance) {
        HttpResponse<String> answer = Http.HARBOUR.json(
                BOOKINGS,
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + type.freeStart(0)
                        + "\",\"client\":{\"name\":\"A\",\"email\":\"" + email + "\"},\"attendance\":" + attendance
                        + "}",
                "X-Forwarded-For",
                network);
        if (answer.statusCode() == 201) {
            made.add(token(answer));
        }
        return answer;
    }

    private static String couple(String other) {
        return "{\"kind\":\"couple\",\"signatories\":[{\"name\":\"R\",\"email\":\"" + other + "\"}]}";
    }

    private static String minor(String first, String second) {
        return "{\"kind\":\"minor\",\"minor\":\"K\",\"signatories\":[{\"name\":\"P\",\"email\":\"" + first
                + "\"},{\"name\":\"Q\",\"email\":\"" + second + "\"}]}";
    }

    private static HttpResponse<String> json(Http practice, String network, String email, int n) {
        return practice.json(
                BOOKINGS,
                "{\"type\":\"free-consultation\",\"start\":\"" + practice.freeStart(n)
                        + "\",\"client\":{\"name\":\"A\",\"email\":\"" + email + "\",\"phone\":\"01 234\"}}",
                "X-Forwarded-For",
                network);
    }

    private static HttpResponse<String> send(String network, String email, String start, String shown) {
        return Http.HARBOUR.form(
                FORM,
                new HashMap<>(Map.of(
                        "start", start, "name", "Ann", "email", email, "format", "video", "consent", "yes", "shown",
                        shown)),
                "X-Forwarded-For",
                network);
    }

    private static String stamp(long secondsAgo) {
        return stamp("harbour", secondsAgo);
    }

    private static String stamp(String key, long secondsAgo) {
        return sealed(key, "booking form:", secondsAgo);
    }

    private static String sealed(String key, String purpose, long secondsAgo) {
        String millis = "%013d"
                .formatted(Instant.now().minus(Duration.ofSeconds(secondsAgo)).toEpochMilli());
        String tenant = Sql.text("SELECT id FROM tenant WHERE key = ?", key);
        return millis + "."
                + new Vault(List.of(KEY))
                        .secretOf(purpose + tenant + ":" + millis)
                        .value();
    }

    private static String token(HttpResponse<String> booked) {
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    // All but what the visitor entered and the form's own stamp.
    private static String neutral(String page) {
        return page.replaceAll("name=\"shown\" value=\"[^\"]+\"", "").replaceAll("(one|two)@example.org", "");
    }
}
