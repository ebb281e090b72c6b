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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The practice books for somebody who called, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingByHandIT extends ServerTest {

    private static final String FORM = "/admin/bookings/new";

    private IntakeType type;
    private String practitioner;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("by-hand-it", Map.of("bufferBefore", "10", "onRequest", "yes", "notice", "72"));
        practitioner = Editor.first(
                "name=\"practitioners\" value=\"([^\"]+)\"",
                type.owner().get("/admin/appointment-types/new").body());
        type.ask("SHORT_TEXT", "Mandatory for visitors", true);
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void isConfirmedAtOnceAndTheClientIsToldDiscreetly() {
        Instant start = free(10);
        String email = address();
        HttpResponse<String> made = book(start, Map.of("email", email, "phone", "+353 1 555 0100"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("?booked=1");
        assertThat(type.owner().get(IntakeType.path(made)).body())
                .contains("Confirmed", "Booked by you", "not known", "+353 1 555 0100", email);
        assertThat(organizer(made)).isEqualTo("no-reply@praxis.localhost");
        assertThat(SentMail.to(email, "METHOD:REQUEST").everything())
                .contains("SEQUENCE:0", "/bookings/", "mailto:" + organizer(made))
                .doesNotContain("by-hand-it", "Harbour Psycho");
    }

    @Test
    void aMailNamesThePracticeOrIsNotSentAsTheClientWants() {
        String named = address();
        String none = address();
        assertThat(book(free(14), Map.of("email", none, "tell", "none")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> made = book(free(18), Map.of("email", named, "tell", "named"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(organizer(made)).isEqualTo("hello@harbour.example");
        assertThat(SentMail.to(named, "METHOD:REQUEST").everything())
                .contains("by-hand-it", "mailto:" + organizer(made));
        assertThat(SentMail.to(none)).isEmpty();
    }

    @Test
    void outsideTheHoursItIsAskedOnceMoreWithAllThatWasEntered() {
        Instant night = ZonedDateTime.ofInstant(free(22), Rota.ZONE)
                .withHour(22)
                .withMinute(7)
                .toInstant();
        HttpResponse<String> asked = book(night, Map.of("name", "Night Nora"));
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body())
                .contains(
                        "outside the working hours", "name=\"allTheSame\"", "value=\"Night Nora\"", "value=\"22:07\"");
        assertThat(book(night, Map.of("allTheSame", "yes")).statusCode()).isEqualTo(303);
        assertThat(type.owner().get(FORM).body()).doesNotContain("name=\"allTheSame\"");
    }

    @Test
    void nobodyIsBookedOntoAnother() {
        Instant start = free(26);
        assertThat(book(start, Map.of()).statusCode()).isEqualTo(303);
        for (int minutes : List.of(0, 20, 35, -35)) {
            HttpResponse<String> refused =
                    book(start.plus(Duration.ofMinutes(minutes)), Map.of("allTheSame", "yes", "name", "Late Lou"));
            assertThat(refused.statusCode()).as(minutes + " minutes on").isEqualTo(409);
            assertThat(refused.body()).contains("has another booking then", "value=\"Late Lou\"");
        }
        assertThat(book(Instant.now().minus(Duration.ofHours(30)), Map.of("allTheSame", "yes"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void ofManyAtOnceOneIsBooked() {
        Instant start = free(32);
        List<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> book(start, Map.of()).statusCode()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "email, nobody",
        "phone, call me",
        "date, soon",
        "time, 24:00",
        "type, ''",
        "type, 00000000-0000-7000-8000-000000000000",
        "practitioner, nobody",
        "tell, loudly"
    })
    void whatMakesNoSenseIsSaidBesideItsField(String field, String text) {
        HttpResponse<String> refused = book(free(36), Map.of(field, text));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-" + field);
    }

    @Test
    void whatOthersHaveToAgreeToIsNotBookedByHand() {
        IntakeType couples = IntakeType.create("by-hand-couples", Map.of(), "&attendance=couple");
        try {
            String id = couples.path().replaceFirst(".*/", "");
            assertThat(type.owner().get(FORM).body())
                    .contains(type.path().replaceFirst(".*/", ""))
                    .doesNotContain(id);
            HttpResponse<String> refused = book(free(36), Map.of("type", id));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("error-type");
        } finally {
            couples.withdraw();
        }
    }

    @ParameterizedTest
    @MethodSource("org.praxiscms.app.BadInputIT#hostile")
    void whatIsHostileIsStoredAsTextOrRefused(String text) {
        for (String field :
                List.of("name", "email", "phone", "date", "time", "type", "practitioner", "tell", "again")) {
            HttpResponse<String> answer = book(Instant.now(), Map.of(field, text));
            assertThat(answer.statusCode()).as(field).isBetween(400, 499);
            assertThat(answer.body()).as(field).doesNotContain("<script>alert", "onerror=alert(", "org.praxiscms");
        }
        HttpResponse<String> proposed = type.owner()
                .get(FORM + "?date=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(proposed.statusCode()).isLessThan(500);
        assertThat(proposed.body()).doesNotContain("<script>alert");
    }

    @Test
    void theCalendarFillsInDateTimeAndPerson() {
        String form = type.owner()
                .get(FORM + "?date=2027-02-03&time=10:15&practitioner=" + practitioner)
                .body();
        assertThat(form)
                .contains("value=\"03/02/2027\"", "value=\"10:15\"")
                .contains("<option value=\"" + practitioner + "\" selected>");
    }

    @Test
    void anotherPracticesTypesAndPeopleAreNotThere() {
        Editor other = Editor.at(Http.LINDENHOF);
        String theirs = Editor.first(
                "/admin/hours/([0-9a-f-]{36})", other.get("/admin/hours").body());
        String unknown = UUID.randomUUID().toString();
        String typeOfTheirs = Editor.first(
                "/admin/appointment-types/([0-9a-f-]{36})",
                other.get("/admin/appointment-types").body());
        for (String id : List.of(theirs, unknown)) {
            assertThat(book(free(40), Map.of("practitioner", id)).statusCode()).isEqualTo(422);
        }
        for (String id : List.of(typeOfTheirs, unknown)) {
            assertThat(book(free(40), Map.of("type", id)).statusCode()).isEqualTo(422);
        }
        assertThat(Http.HARBOUR.get(FORM).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> book(Instant start, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "_form",
                type.owner().formToken(),
                "type",
                type.path().substring(type.path().lastIndexOf('/') + 1),
                "practitioner",
                practitioner,
                "date",
                Appointment.date(start),
                "time",
                Appointment.time(start),
                "name",
                "Called Cal",
                "email",
                "cal@example.org",
                "tell",
                "discreet"));
        form.putAll(more);
        return type.owner().form(FORM, form);
    }

    /** Who invites to a booking in calendars, kept with it for its whole life. */
    private static String organizer(HttpResponse<String> made) {
        return Sql.text(
                "SELECT calendar_organizer FROM booking WHERE id = ?::uuid",
                IntakeType.path(made).replaceFirst(".*/", ""));
    }

    private Instant free(int n) {
        return Instant.parse(type.freeStart(n));
    }

    private static String address() {
        return UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }
}
