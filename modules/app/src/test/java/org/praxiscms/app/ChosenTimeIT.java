package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The practice chooses a free time, or types another one as people do; whoever calls need not have an address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChosenTimeIT extends ServerTest {

    private static final String FORM = "/admin/bookings/new";

    private IntakeType type;
    private String practitioner;

    // Visitors may not book for 20 days; the practice may.
    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("chosen-time-it", Map.of("notice", "20", "noticeUnit", "DAYS", "fee", "85"));
        practitioner = Editor.first(
                "name=\"practitioners\" value=\"([^\"]+)\"",
                type.owner().get("/admin/appointment-types/new").body());
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void freeTimesAreListedByDaysAndTheOneChosenIsBooked() {
        String page = type.owner().get(FORM + query(Map.of())).body();
        List<Instant> free = starts(page);
        assertThat(free).isNotEmpty().isSorted();
        assertThat(page).contains("chosen-time-it", "€85.00");
        Instant chosen = free.get(0);
        HttpResponse<String> booked = post(Map.of("start", chosen.toString()));
        assertThat(booked.statusCode()).isEqualTo(303);
        assertThat(Sql.text(
                        "SELECT starts_at = ?::timestamptz FROM booking WHERE id = ?::uuid",
                        chosen.toString(),
                        IntakeType.path(booked).replaceFirst(".*/", "")))
                .isEqualTo("t");
        assertThat(starts(type.owner().get(FORM + query(Map.of())).body())).doesNotContain(chosen);
        assertThat(post(Map.of("start", chosen.toString(), "name", "Late Lou")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void otherDaysAreShownWithAllThatHasBeenEnteredAndNothingIsBooked() {
        String page = type.owner().get(FORM + query(Map.of())).body();
        String next = Editor.first("id=\"times-later\"[^>]*value=\"([0-9-]+)", page);
        HttpResponse<String> shown = post(Map.of("show", next, "name", "Still Here", "start", ""));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("value=\"Still Here\"");
        assertThat(starts(shown.body())).isNotEmpty().doesNotContainAnyElementsOf(starts(page));
        assertThat(Sql.text(
                        "SELECT count(*) FROM booking b JOIN appointment_type t ON t.id = b.appointment_type_id"
                                + " WHERE t.slug = 'chosen-time-it' AND b.starts_at > now() + interval '40 days'"
                                + " AND CAST(? AS text) IS NOT NULL",
                        ""))
                .isEqualTo("0");
    }

    @Test
    void aTimeFromTheListAndAnotherOneThatIsTypedAreNotGuessedBetween() {
        Instant listed = starts(type.owner().get(FORM + query(Map.of())).body()).get(1);
        HttpResponse<String> refused = post(Map.of("start", listed.toString(), "date", "1.2.2027", "time", "10"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-time", "entered a different time here");
        assertThat(post(Map.of("start", "tomorrow")).statusCode()).isEqualTo(422);
        assertThat(post(Map.of("start", "")).body()).contains("Choose an available time or enter another one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2pm", "2.00 pm", "14.00", "14:00", "1400", "14h00", "14 Uhr", "2 p.m."})
    void timesAreTypedAsPeopleTypeThem(String time) {
        HttpResponse<String> shown = post(Map.of("show", "", "date", "3.2.2027", "time", time));
        assertThat(shown.body()).contains("value=\"03/02/2027\"", "value=\"14:00\"");
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithWhatIs() {
        HttpResponse<String> refused = post(Map.of("date", "one day", "time", "soonish"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter a date such as", "Enter a time such as", "value=\"one day\"", "value=\"soonish\"");
        String vienna = Editor.at(Http.LINDENHOF)
                .get("/admin/bookings/explanation?type=" + typeOf(Http.LINDENHOF) + "&practitioner="
                        + personOf(Http.LINDENHOF) + "&date=3.12.&time=" + encoded("14 Uhr 30"))
                .body();
        assertThat(vienna).contains("value=\"14:30\"").containsPattern("value=\"03\\.12\\.20[0-9]{2}\"");
    }

    @Test
    void whoeverHasNoAddressIsBookedAndThePracticeIsAskedToTellThem() {
        Instant start = starts(type.owner().get(FORM + query(Map.of())).body()).get(2);
        HttpResponse<String> booked =
                post(Map.of("start", start.toString(), "name", "No Mail", "email", "", "phone", "01 555 0100"));
        assertThat(booked.statusCode()).isEqualTo(303);
        String path = IntakeType.path(booked);
        assertThat(type.owner().get(path + "?booked_untold=1").body())
                .contains("No email address: please tell them yourself.", "01 555 0100")
                .contains("Booked. No email is sent: please tell the client.")
                .contains("Please tell the client yourself: 01 555 0100", "Confirmed")
                .doesNotContain("mailto:", "Do NOT send e-mails");
        assertThat(booked.headers().firstValue("Location").orElseThrow()).endsWith("?booked_untold=1");
        String move =
                type.owner().get(path + "/move?date=2027-02-03&time=14:00").body();
        assertThat(move).contains("Please tell the client yourself: 01 555 0100");
        assertThat(type.owner().get(path + "/cancellation").body())
                .contains("Please tell the client yourself: 01 555 0100");
        HttpResponse<String> cancelled = type.owner()
                .form(path + "/cancellation", Map.of("_form", type.owner().formToken()));
        assertThat(cancelled.headers().firstValue("Location").orElseThrow()).contains("cancelled_untold=1");
        assertThat(Sql.text(
                        "SELECT client_email IS NULL FROM booking WHERE id = ?::uuid", path.replaceFirst(".*/", "")))
                .isEqualTo("t");
        assertThat(type.owner()
                        .get("/admin/bookings.csv?from=" + encoded(day(start)) + "&to=" + encoded(day(start)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMoveChoosesFromTheListToo() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(30), "");
        String page = type.owner().get(booking.path() + "/move").body();
        Instant to = starts(page).stream()
                .filter(start -> !start.equals(booking.start()))
                .findFirst()
                .orElseThrow();
        assertThat(starts(page)).contains(booking.start());
        HttpResponse<String> proposed =
                type.owner().get(booking.path() + "/move?date=&time=&start=" + encoded(to.toString()));
        assertThat(proposed.statusCode()).isEqualTo(200);
        assertThat(proposed.body()).contains("id=\"proposal\"", "value=\"" + to + "\" checked");
        HttpResponse<String> moved = booking.move(to, Map.of("date", "", "time", "", "start", to.toString()));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(Sql.text(
                        "SELECT starts_at = ?::timestamptz FROM booking WHERE id = ?::uuid",
                        to.toString(),
                        booking.id()))
                .isEqualTo("t");
    }

    private HttpResponse<String> post(Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "_form",
                type.owner().formToken(),
                "type",
                id(),
                "practitioner",
                practitioner,
                "name",
                "Called " + UUID.randomUUID(),
                "email",
                "cal@example.org",
                "tell",
                "discreet"));
        form.putAll(more);
        return type.owner().form(FORM, form);
    }

    private String query(Map<String, String> more) {
        StringBuilder query = new StringBuilder("?type=" + id() + "&practitioner=" + practitioner);
        more.forEach((name, text) -> query.append('&').append(name).append('=').append(encoded(text)));
        return query.toString();
    }

    private String id() {
        return type.path().substring(type.path().lastIndexOf('/') + 1);
    }

    private static List<Instant> starts(String page) {
        return Pattern.compile("name=\"start\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> Instant.parse(found.group(1)))
                .toList();
    }

    private static String day(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                .format(LocalDate.ofInstant(instant, Rota.ZONE));
    }

    private static String typeOf(Http practice) {
        return Editor.first(
                "/admin/appointment-types/([0-9a-f-]{36})",
                Editor.at(practice).get("/admin/appointment-types").body());
    }

    private static String personOf(Http practice) {
        return Editor.first(
                "/admin/hours/([0-9a-f-]{36})",
                Editor.at(practice).get("/admin/hours").body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
