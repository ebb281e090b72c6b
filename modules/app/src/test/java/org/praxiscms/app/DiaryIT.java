package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The practice's calendar over HTTP: what it shows, what it hides, and whose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryIT extends ServerTest {

    private static final String CALENDAR = "/admin/bookings";
    private static final List<String> VIEWS = List.of("day", "week", "month", "list");

    private IntakeType type;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("diary-it", Map.of());
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void everyViewShowsABookingOnItsDate() {
        LocalDate date = dateOf(book("Visible Ann", type.freeStart(3)));
        for (String view : VIEWS) {
            assertThat(look(view, date)).as(view).contains("Visible Ann");
            assertThat(look(view, date.plusWeeks(9))).as(view).doesNotContain("Visible Ann");
        }
        assertThat(type.owner().get(CALENDAR).body()).contains("Week ", "aria-current=\"page\">Week<");
    }

    @Test
    void theCancelledAreHiddenUntilTheyAreAskedFor() {
        HttpResponse<String> booked = book("Gone Gail", type.freeStart(5));
        LocalDate date = dateOf(booked);
        Http.HARBOUR.form(path(booked) + "/cancellation", Map.of());
        for (String view : List.of("day", "week")) {
            assertThat(look(view, date)).as(view).doesNotContain("Gone Gail");
            assertThat(look(view + "&cancelled=yes", date)).as(view).contains("Gone Gail", "Cancelled by client");
        }
        assertThat(look("list", date)).contains("Gone Gail");
    }

    @Test
    void aRequestSaysThatItIsOne() {
        IntakeType asked = IntakeType.create("diary-request", Map.of("onRequest", "yes"));
        try {
            HttpResponse<String> booked =
                    Http.HARBOUR.json("/api/v1/bookings", json(asked, "Asking Asa", asked.freeStart(7)));
            assertThat(look("week", dateOf(booked)))
                    .containsPattern(
                            "diary-requested[^>]*>\\s*<a[^>]*>\\s*<span[^>]*>[^<]*<span[^>]*>[^<]*</span></span>"
                                    + "\\s*<strong[^>]*>Request</strong>\\s*<span[^>]*>Asking Asa");
        } finally {
            asked.vacate();
        }
    }

    @Test
    void whatWaitsForAWordIsDoneFromTheCalendar() {
        IntakeType asked = IntakeType.create("diary-word", Map.of("onRequest", "yes"));
        try {
            Appointment request = Appointment.book(type.owner(), asked.slug(), asked.freeStart(15), "");
            String date = Appointment.date(request.start());
            Map<String, String> form =
                    new HashMap<>(Map.of("_form", type.owner().formToken(), "view", "week", "date", date));
            assertThat(look("week", LocalDate.parse(date)))
                    .contains("action=\"" + request.path() + "/confirmation\"", request.path() + "/cancellation");
            HttpResponse<String> confirmed = type.owner().form(request.path() + "/confirmation", form);
            assertThat(confirmed.headers().firstValue("Location"))
                    .contains(CALENDAR + "?confirmed=1&view=week&date=" + date);

            past(request);
            LocalDate yesterday = LocalDate.now(Rota.ZONE).minusDays(1);
            assertThat(look("day", yesterday)).contains("action=\"" + request.path() + "/conclusion\"");
            form.putAll(Map.of("came", "no", "view", "day", "date", "//evil.example"));
            assertThat(type.owner()
                            .form(request.path() + "/conclusion", form)
                            .headers()
                            .firstValue("Location"))
                    .contains(CALENDAR + "?saved=1&view=day");
            assertThat(look("day", yesterday))
                    .contains("Did not attend")
                    .doesNotContain("action=\"" + request.path() + "/conclusion\"");
        } finally {
            asked.vacate();
        }
    }

    // As time alone would have it; far from what other tests book.
    private static void past(Appointment booking) {
        Sql.change(
                "UPDATE booking SET starts_at = at, ends_at = at + interval '30 minutes',"
                        + " blocked = tstzrange(at, at + interval '30 minutes') FROM (SELECT date_trunc('day', now())"
                        + " - interval '12 hours' AS at) AS noon WHERE id = ?::uuid",
                booking.id());
    }

    @Test
    void timeOffAndClosedDaysSayWhatTheyAre() {
        Rota rota = Rota.of("conall-devery", "Conall Devery");
        LocalDate date = rota.busyDate(5);
        rota.takeOff(date.toString(), "9:00", "", "10:30", "Dentist");
        rota.close(date.plusDays(1).toString(), "", "Stocktaking");
        try {
            String week = type.owner()
                    .get(CALENDAR + "?view=week&date=" + date + "&practitioner=" + rota.id())
                    .body();
            assertThat(week).contains("diary-off", "Dentist", "Outside working hours");
            assertThat(look("day", date.plusDays(1))).contains("Stocktaking");
            assertThat(look("month", date)).contains("Stocktaking", "Conall Devery: time off");
        } finally {
            rota.removeAll(rota.path() + "?date=" + date, rota.path() + "/time-off");
            rota.removeAll(Rota.CLOSED_DAYS, Rota.CLOSED_DAYS);
        }
    }

    @Test
    void whatIsHostileIsShownAsText() {
        String name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        LocalDate date =
                dateOf(book(name, type.freeStart(-1))); // a day that nobody else books: a month shows few a day
        for (String view : VIEWS) {
            assertThat(look(view, date))
                    .as(view)
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "<img src=x");
        }
        for (String odd :
                List.of("?view=%3Cb%3E", "?date=2026-13-40", "?date=0001-01-01", "?week=2026-W99", "?week=x")) {
            assertThat(type.owner().get(CALENDAR + odd).statusCode()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void anotherPracticesPeopleAreNotThere() {
        String theirs = Editor.first(
                "/admin/hours/([0-9a-f-]{36})",
                Editor.at(Http.LINDENHOF).get("/admin/hours").body());
        for (String id : List.of(theirs, UUID.randomUUID().toString(), "nobody")) {
            HttpResponse<String> answer = type.owner().get(CALENDAR + "?practitioner=" + id);
            assertThat(answer.statusCode()).as(id).isEqualTo(404);
        }
        LocalDate date = dateOf(book("Ours Only", type.freeStart(11)));
        Editor other = Editor.at(Http.LINDENHOF);
        for (String view : VIEWS) {
            assertThat(other.get(CALENDAR + "?view=" + view + "&date=" + date).body())
                    .as(view)
                    .doesNotContain("Ours Only");
        }
    }

    @Test
    void aWeekTakesAFixedNumberOfStatementsHoweverManyBookingsThereAre() {
        LocalDate date = dateOf(book("First", type.freeStart(13)));
        look("week", date);
        int few = statements(date);
        for (int i = 0; i < 4; i++) {
            book("More", type.freeStart(13));
        }
        assertThat(statements(date)).isEqualTo(few).isLessThan(20);
    }

    // The least of some looks: the log holds what goes on beside them, too.
    private int statements(LocalDate date) {
        return IntStream.range(0, 5)
                .map(i -> StatementLog.countDuring(() -> look("week", date)))
                .min()
                .orElseThrow();
    }

    private String look(String view, LocalDate date) {
        HttpResponse<String> page = type.owner().get(CALENDAR + "?view=" + view + "&date=" + date);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> book(String name, String start) {
        HttpResponse<String> booked = Http.HARBOUR.json("/api/v1/bookings", json(type, name, start));
        assertThat(booked.statusCode()).isEqualTo(201);
        return booked;
    }

    private static String json(IntakeType type, String name, String start) {
        return "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start + "\",\"client\":{\"name\":\""
                + name.replace("\"", "\\\"") + "\",\"email\":\"ann@example.org\"}}";
    }

    private static LocalDate dateOf(HttpResponse<String> booked) {
        return LocalDate.ofInstant(Instant.parse(Editor.first("\"start\":\"([^\"]+)\"", booked.body())), Rota.ZONE);
    }

    private static String path(HttpResponse<String> booked) {
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "");
    }
}
