package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Why not Tuesday at ten?": every rule is named when it is the one that stands in the way. */
class ExplanationIT extends ServerTest {

    private static final String PATH = "/admin/bookings/explanation";

    private Rota rota;
    private LocalDate date;
    private String booking;
    private Instant start;
    private String type;

    @BeforeEach
    void chooseATime() {
        rota = Rota.of("ngozi-okafor-walsh", "Ngozi Okafor-Walsh");
        date = rota.busyDate(5);
        start = rota.offered(date).get(1);
        type = Editor.first(
                "<option value=\"([^\"]+)\"[^>]*>First session<",
                rota.editor().get(PATH).body());
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        if (booking != null) {
            Rota.cancel(booking);
        }
        rota.set(date, "usual", "", "");
        rota.removeAll(rota.path(), rota.path() + "/time-off");
        rota.removeAll(Rota.CLOSED_DAYS, Rota.CLOSED_DAYS);
        rules("notice_minutes = 1440, max_per_day = NULL, max_per_week = NULL");
    }

    @Test
    void saysWhatIsFreeAndShowsTheDay() {
        String page = why(start);
        assertThat(page)
                .contains("is available", "Visitors are offered this time for “First session”.")
                .contains(">available</span>", "aria-current=\"true\"");
        assertThat(page.split("cell cell-free"))
                .as("as many free cells as visitors are offered")
                .hasSize(rota.offered(date).size() + 1);
    }

    @Test
    void namesTheHours() {
        assertThat(why(date, "03:00")).contains("isn’t fully within the weekly hours on", "Change the weekly hours");
        rota.set(date, "other", "20", "22");
        assertThat(why(start))
                .contains("An exception sets these hours instead of the usual ones: 20:00–22:00", "/dates/" + date);
        rota.set(date, "closed", "", "");
        assertThat(why(start)).contains("an exception replaces the weekly hours");
        assertThat(why(nextTuesdayLike(date), "10:00")).contains("has no weekly hours on Tuesday");
    }

    @Test
    void namesTheClosedDayAndTheTimeOff() {
        rota.takeOff(date.toString(), "", "", "", "conference");
        assertThat(why(start)).contains("Time off:", "(conference)", "Change the time off", ">blocked</span>");
        rota.close(date.toString(), "", "Stocktaking");
        assertThat(why(start)).contains("The practice is closed on that day: Stocktaking.", "Change the closed days");
    }

    @Test
    void namesTheBookingAndTheBuffer() {
        booking = rota.book(start);
        assertThat(why(start)).contains("There’s a booking at", "href=\"/admin/bookings/", "Available near this time:");
        LocalTime after = LocalTime.ofInstant(start, Rota.ZONE).plusMinutes(60);
        assertThat(why(date, after.toString()))
                .as("50 minutes, 10 after and 5 before meet the start an hour later")
                .contains("There’s a booking before it", "followed by a buffer of 15 minutes")
                .contains(">booked</span>", ">buffer of a booking</span>");
    }

    @Test
    void namesTheGridTheNoticeTheWindowAndThePast() {
        LocalTime odd = LocalTime.ofInstant(start, Rota.ZONE).plusMinutes(7);
        assertThat(why(date, odd.toString()))
                .contains("no appointment starts then", "every 30 minutes", "Available near this time:");
        assertThat(why(date.plusWeeks(52), time())).contains("That’s too far ahead.");
        assertThat(why(LocalDate.now(Rota.ZONE).minusDays(7), "10:00")).contains("This time has passed.");
        rules("notice_minutes = 43200");
        LocalDate soon = rotaDateWithin30Days();
        assertThat(why(soon, time())).contains("That’s too soon.");
    }

    @Test
    void namesTheLimits() {
        booking = rota.book(start);
        Instant other = rota.offered(date).get(rota.offered(date).size() - 1);
        rules("max_per_day = 1");
        assertThat(why(other)).contains("The day is full: 1 confirmed bookings of this type, with a maximum of 1");
        rules("max_per_day = NULL, max_per_week = 1");
        assertThat(why(other)).contains("The week is full: 1 confirmed");
    }

    @Test
    void saysWithWhomATypeIsNotOffered() {
        String couples = Editor.first(
                "<option value=\"([^\"]+)\"[^>]*>Couples session",
                rota.editor().get(PATH).body());
        assertThat(ask("type=" + couples + "&practitioner=" + rota.id() + "&date=" + date + "&time=10:00")
                        .body())
                .contains("isn’t offered with Ngozi Okafor-Walsh");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 10:00, 422",
        "x, 10:00, 422",
        "2027-01-12, 24:00, 422",
        "2027-01-12, ten, 422",
        "'', '', 422",
        "2027-03-28, 01:30, 422"
    })
    void whatMakesNoSenseIsSaidBesideItsField(String day, String time, int status) {
        HttpResponse<String> answer =
                ask("type=" + type + "&practitioner=" + rota.id() + "&date=" + day + "&time=" + time);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("class=\"error\"");
    }

    @Test
    void anotherPracticesIdsAreNotThere() {
        Editor stranger = Editor.at(Http.LINDENHOF);
        String query = "&date=" + date + "&time=10:00";
        assertThat(stranger.get(PATH + "?type=" + type + "&practitioner=" + rota.id() + query)
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask("type=nonsense&practitioner=" + rota.id() + query).statusCode())
                .isEqualTo(404);
        assertThat(ask("type=" + type + query).statusCode()).isEqualTo(404);
        assertThat(Http.HARBOUR.get(PATH).statusCode()).as("signed out").isEqualTo(303);
    }

    private LocalDate rotaDateWithin30Days() {
        LocalDate soon = date;
        while (soon.isAfter(LocalDate.now(Rota.ZONE).plusDays(25))) {
            soon = soon.minusWeeks(1);
        }
        return soon;
    }

    private static LocalDate nextTuesdayLike(LocalDate day) {
        return day.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.TUESDAY));
    }

    private String time() {
        return LocalTime.ofInstant(start, Rota.ZONE).toString();
    }

    private String why(Instant at) {
        return why(
                LocalDate.ofInstant(at, Rota.ZONE),
                LocalTime.ofInstant(at, Rota.ZONE).toString());
    }

    private String why(LocalDate day, String time) {
        HttpResponse<String> answer =
                ask("type=" + type + "&practitioner=" + rota.id() + "&date=" + day + "&time=" + time);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> ask(String query) {
        return rota.editor().get(PATH + "?" + query);
    }

    private void rules(String assignments) {
        Sql.change("UPDATE appointment_type SET " + assignments + " WHERE id = ?::uuid", type);
    }
}
