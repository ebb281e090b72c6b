package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practice moves bookings, over HTTP: shown first, told by mail, never onto what somebody else has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeMovesIT extends ServerTest {

    private static final Map<String, String> AS_IT_IS = Map.of();
    private static final Map<String, String> ALL_THE_SAME = Map.of("allTheSame", "yes");

    private IntakeType type;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("moves-it", Map.of("bufferAfter", "10"));
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void aMoveIsShownFirstThenMadeAndTheClientsCalendarFollows() {
        Appointment booking = book(20);
        Instant to = free(23);
        HttpResponse<String> shown = booking.proposal(to);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("Move this booking?", Appointment.time(to), "email the client discreetly");
        assertThat(api(booking)).contains("\"start\":\"" + booking.start() + "\"");

        HttpResponse<String> moved = booking.move(to, AS_IT_IS);
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(moved.headers().firstValue("Location")).contains(booking.path() + "?moved=1");
        assertThat(api(booking)).contains("\"start\":\"" + to + "\"");
        assertThat(booking.page()).contains("Moved by you from");
        String told = SentMail.to(booking.email(), "has moved").everything();
        assertThat(told).contains("METHOD:REQUEST", "SEQUENCE:1").doesNotContain("moves-it", "Harbour Psycho");
    }

    @Test
    void outsideTheHoursThePracticeSaysSoTwice() {
        Appointment booking = book(26);
        Instant night = ZonedDateTime.ofInstant(booking.start(), Rota.ZONE)
                .withHour(23)
                .withMinute(5)
                .toInstant();
        assertThat(booking.proposal(night).body()).contains("outside the working hours", "Move anyway");
        HttpResponse<String> asked = booking.move(night, AS_IT_IS);
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("outside the working hours", "value=\"23:05\"");
        assertThat(api(booking)).contains("\"start\":\"" + booking.start() + "\"");
        assertThat(booking.move(night, ALL_THE_SAME).statusCode()).isEqualTo(303);
        assertThat(api(booking)).contains("\"start\":\"" + night + "\"");
    }

    @Test
    void nothingIsEverMovedOntoAnother() {
        Appointment booking = book(30);
        Appointment other = book(33);
        Instant withinItsBreak = other.start().plus(Duration.ofMinutes(35));
        for (Instant taken : List.of(other.start(), other.start().minus(Duration.ofMinutes(15)), withinItsBreak)) {
            assertThat(booking.proposal(taken).body())
                    .contains("has another booking then")
                    .doesNotContain("Move anyway");
            HttpResponse<String> refused = booking.move(taken, ALL_THE_SAME);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("has another booking then", "value=\"" + Appointment.time(taken));
        }
        assertThat(api(booking)).contains("\"start\":\"" + booking.start() + "\"");
        assertThat(SentMail.saying(booking.email(), "has moved")).isEmpty();
    }

    @Test
    void aTimeThatSomebodyIsBookingIsTheirs() {
        Appointment booking = book(36);
        Instant to = free(39);
        HttpResponse<String> held =
                Http.HARBOUR.json("/api/v1/holds", "{\"type\":\"" + type.slug() + "\",\"start\":\"" + to + "\"}");
        assertThat(held.statusCode()).isEqualTo(201);
        HttpResponse<String> refused = booking.move(to, ALL_THE_SAME);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Someone is booking this time right now");
    }

    @Test
    void anotherPractitionerTakesItOver() {
        Editor owner = type.owner();
        String types = Http.HARBOUR.get("/api/v1/appointment-types").body();
        String offered = Editor.first("\"slug\":\"free-consultation\".*?\"practitioners\":\\[([^\\]]+)\\]", types);
        String[] slugs = offered.replace("\"", "").split(",");
        String start = Http.HARBOUR.freeStart(70, slugs[0]);
        Appointment booking =
                Appointment.book(owner, "free-consultation", start, ",\"practitioner\":\"" + slugs[0] + "\"");
        String form = owner.get(booking.path() + "/move").body();
        String second = Editor.first("<option value=\"([0-9a-f-]{36})\">", form);
        HttpResponse<String> moved = booking.move(booking.start(), Map.of("practitioner", second, "allTheSame", "yes"));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(booking.page()).containsPattern("Moved by you from .*\\. From .+ to .+");
        assertThat(Http.HARBOUR.freeStart(70, slugs[0]))
                .as("free again at once")
                .isEqualTo(start);
    }

    @Test
    void whoMovesSecondIsShownWhereItIsNow() {
        Appointment booking = book(44);
        Map<String, String> old = Map.of("_version", booking.version());
        Instant first = free(46);
        Instant second = free(49);
        assertThat(booking.move(first, old).statusCode()).isEqualTo(303);
        HttpResponse<String> stale = booking.move(second, old);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Someone has changed this booking", "name=\"start\" value=\"" + second + "\" checked")
                .doesNotContain("name=\"_version\" value=\"" + old.get("_version") + "\"");
        assertThat(api(booking)).contains("\"start\":\"" + first + "\"");
    }

    @Test
    void ofManyWhoMoveAtOnceOneWins() {
        Appointment booking = book(54);
        List<Appointment> others = List.of(book(57), book(60));
        Instant to = free(64);
        Map<String, String> fields = Map.of("_version", booking.version());
        Stream<CompletableFuture<Integer>> one = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> booking.move(to, fields).statusCode()));
        Stream<CompletableFuture<Integer>> two = others.stream()
                .map(other -> CompletableFuture.supplyAsync(
                        () -> other.move(to, AS_IT_IS).statusCode()));
        List<Integer> answers = Stream.concat(one, two).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
    }

    @Test
    void whoWantsNoMailGetsNone() {
        Appointment booking =
                Appointment.book(type.owner(), type.slug(), type.freeStart(66), ",\"contact\":{\"mail\":\"no\"}");
        assertThat(booking.proposal(free(69)).body()).contains("won’t email the client");
        assertThat(booking.move(free(69), AS_IT_IS).statusCode()).isEqualTo(303);
        Appointment later = book(72);
        SentMail.to(later.email(), "/bookings/"); // what was written before has left by now
        assertThat(SentMail.to(booking.email())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 10:00", "2026-02-30, 10:00", "2027-01-04, 25:00", "2027-01-04, ''", "<b>, \"'><script>"})
    void whatMakesNoSenseIsSaidBesideItsField(String date, String time) {
        Appointment booking = book(75);
        HttpResponse<String> refused = booking.move(booking.start(), Map.of("date", date, "time", time));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"problems\"").doesNotContain("'><script>");
    }

    @Test
    void whatIsOverIsNotMoved() {
        Appointment booking = book(78);
        String version = booking.version();
        Http.HARBOUR.form(booking.place() + "/cancellation", Map.of());
        assertThat(booking.owner().get(booking.path() + "/move").body()).contains("This booking is over");
        HttpResponse<String> refused = booking.owner()
                .form(
                        booking.path() + "/move",
                        Map.of(
                                "_form",
                                type.owner().formToken(),
                                "_version",
                                version,
                                "date",
                                "2027-01-04",
                                "time",
                                "9"));
        assertThat(refused.statusCode()).isEqualTo(409);
        Appointment past = book(80);
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        assertThat(past.move(yesterday, ALL_THE_SAME).statusCode()).isEqualTo(409);
    }

    @Test
    void anotherPracticeFindsNothingToMoveAndNobodyToMoveItTo() {
        Appointment booking = book(84);
        Editor other = Editor.at(Http.LINDENHOF);
        Map<String, String> form = new HashMap<>(
                Map.of("_form", other.formToken(), "_version", booking.version(), "date", "2027-01-04", "time", "9"));
        assertThat(other.get(booking.path() + "/move").statusCode()).isEqualTo(404);
        assertThat(other.form(booking.path() + "/move", form).statusCode()).isEqualTo(404);
        assertThat(type.owner()
                        .get("/admin/bookings/" + UUID.randomUUID() + "/move")
                        .statusCode())
                .isEqualTo(404);
        Appointment shared = Appointment.book(type.owner(), "free-consultation", Http.HARBOUR.freeStart(90), "");
        String theirs = Editor.first(
                "/admin/hours/([0-9a-f-]{36})", other.get("/admin/hours").body());
        assertThat(shared.move(shared.start(), Map.of("practitioner", theirs)).statusCode())
                .isIn(404, 422);
    }

    private Appointment book(int n) {
        return Appointment.book(type.owner(), type.slug(), type.freeStart(n), "");
    }

    private Instant free(int n) {
        return Instant.parse(type.freeStart(n));
    }

    private static String api(Appointment booking) {
        return Http.HARBOUR.get("/api/v1" + booking.place()).body();
    }
}
