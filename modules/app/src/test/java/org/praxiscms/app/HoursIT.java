package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates with hours of their own, time off, closed days: what visitors are offered follows at once, and back again. */
class HoursIT extends ServerTest {

    private Rota rota;
    private LocalDate date;
    private String booking;

    @BeforeEach
    void chooseADate() {
        rota = Rota.of("ngozi-okafor-walsh", "Ngozi Okafor-Walsh");
        date = rota.busyDate(4);
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        if (booking != null) {
            Rota.cancel(booking);
        }
        rota.set(date, "usual", "", "");
        keepHolidays("IE");
        rota.removeAll(rota.path(), rota.path() + "/time-off");
        rota.removeAll(Rota.CLOSED_DAYS, Rota.CLOSED_DAYS);
    }

    @Test
    void aDateIsClosedGivenOtherHoursAndOpenedAgain() {
        List<Instant> usual = rota.offered(date);
        assertThat(rota.set(date, "closed", "", "").statusCode()).isEqualTo(303);
        assertThat(rota.offered(date)).isEmpty();
        assertThat(rota.offered(date.plusWeeks(1))).as("other weeks stay").isNotEmpty();

        assertThat(rota.set(date, "other", "20", "22:00").statusCode()).isEqualTo(303);
        assertThat(rota.offered(date))
                .extracting(start -> LocalTime.ofInstant(start, Rota.ZONE))
                .containsExactly(LocalTime.of(20, 0), LocalTime.of(20, 30), LocalTime.of(21, 0));
        assertThat(rota.editor()
                        .get(rota.path() + "?month=" + date.toString().substring(0, 7))
                        .body())
                .contains("20–22, different hours");

        assertThat(rota.set(date, "usual", "20", "22:00").statusCode()).isEqualTo(303);
        assertThat(rota.offered(date)).isEqualTo(usual);
    }

    @Test
    void whoChangesADateSecondSeesBothAndLosesNothing() {
        Map<String, String> stale = rota.fields();
        stale.putAll(Map.of("_version", "0", "choice", "other", "from", "7:15", "to", "8"));
        assertThat(rota.set(date, "closed", "", "").statusCode()).isEqualTo(303);
        HttpResponse<String> conflict = rota.editor().form(rota.path() + "/dates/" + date, stale);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Closed", "7:15");
        assertThat(rota.offered(date)).isEmpty();
    }

    @Test
    void timeOffTakesItsHoursOnly() {
        List<Instant> usual = rota.offered(date);
        LocalTime middle = LocalTime.ofInstant(usual.get(usual.size() / 2), Rota.ZONE);
        assertThat(rota.takeOff(date.toString(), middle.toString(), "", "24:00", "away")
                        .statusCode())
                .isEqualTo(303);
        assertThat(rota.offered(date))
                .isNotEmpty()
                .allMatch(start ->
                        LocalTime.ofInstant(start, Rota.ZONE).plusMinutes(50).isBefore(middle.plusMinutes(1)));
        rota.removeAll(rota.path(), rota.path() + "/time-off");
        assertThat(rota.offered(date)).isEqualTo(usual);
    }

    @Test
    void timeOffTakesWholeDays() {
        assertThat(rota.takeOff(date.minusDays(1).toString(), "", date.toString(), "", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(rota.offered(date)).isEmpty();
        assertThat(rota.offered(date.plusWeeks(1))).isNotEmpty();
    }

    @Test
    void aClosedDayHoldsForEverybodyWhateverTheirHours() {
        rota.set(date, "other", "9", "12");
        assertThat(rota.close(date.toString(), "", "Stocktaking").statusCode()).isEqualTo(303);
        assertThat(rota.offered(date)).isEmpty();
        String day = "/api/v1/slots?type=free-consultation&from="
                + date.atStartOfDay(Rota.ZONE).toInstant() + "&to="
                + date.plusDays(1).atStartOfDay(Rota.ZONE).toInstant();
        assertThat(Http.HARBOUR.get(day).body()).contains("\"slots\":[]");
        assertThat(rota.editor().get(rota.path() + "?date=" + date).body()).contains("Stocktaking");
        rota.removeAll(Rota.CLOSED_DAYS, Rota.CLOSED_DAYS);
        assertThat(rota.offered(date)).isNotEmpty();
    }

    @Test
    void aClosedDayOfOnePracticeIsNoneOfAnother() {
        rota.close(date.minusDays(20).toString(), date.plusDays(20).toString(), "Renovation");
        assertThat(Http.LINDENHOF.freeStart(0)).isNotNull();
        assertThat(Editor.at(Http.LINDENHOF).get(Rota.CLOSED_DAYS).body()).doesNotContain("Renovation");
    }

    @Test
    void holidaysAreOfferedAndClosedByTicking() {
        keepHolidays("");
        String page =
                rota.editor().get(Rota.CLOSED_DAYS + "?region=IE&year=2027").body();
        assertThat(page).contains("St Patrick’s Day", "value=\"2027-03-17\"");
        Map<String, String> fields = rota.fields();
        fields.putAll(Map.of("region", "IE", "year", "2027", "holiday", "2027-03-17"));
        assertThat(rota.editor().form(Rota.CLOSED_DAYS + "/holidays", fields).statusCode())
                .isEqualTo(303);
        assertThat(rota.editor().form(Rota.CLOSED_DAYS + "/holidays", fields).statusCode())
                .as("ticking twice closes once")
                .isEqualTo(303);
        String closed =
                rota.editor().get(Rota.CLOSED_DAYS + "?region=IE&year=2027").body();
        assertThat(closed).contains("already closed").doesNotContain("value=\"2027-03-17\"");
        assertThat(closed.split("<strong>St Patrick")).hasSize(2);
    }

    @Test
    void bookingsInTimeThatIsClosedNowAreListed() {
        Instant start = rota.offered(date).get(0);
        booking = rota.book(start);
        assertThat(rota.editor().get(rota.path()).body()).doesNotContain("Bookings outside the hours <");
        rota.set(date, "closed", "", "");
        for (String page : List.of(rota.path(), "/admin/hours", Rota.CLOSED_DAYS)) {
            assertThat(rota.editor().get(page).body())
                    .as(page)
                    .contains("Bookings outside the hours <", "Displaced", "href=\"/admin/bookings/");
        }
        assertThat(rota.offered(date)).isEmpty();
        rota.set(date, "usual", "", "");
        assertThat(rota.editor().get(rota.path()).body()).doesNotContain("Bookings outside the hours <");
        rota.takeOff(date.toString(), "", "", "", "");
        assertThat(rota.editor().get(rota.path()).body()).contains("Bookings outside the hours <", "Displaced");
    }

    @Test
    void aLabelIsUnreadableInTheDatabase() {
        rota.takeOff(date.toString(), "", "", "", "Wiedererkennbar");
        assertThat(rota.editor().get(rota.path()).body()).contains("Wiedererkennbar");
        assertThat(Sql.texts("SELECT encode(label, 'escape') FROM time_off"))
                .isNotEmpty()
                .asString()
                .doesNotContain("Wiedererkennbar");
    }

    @Test
    void anotherPracticesIdsAreNotThere() {
        rota.takeOff(date.toString(), "", "", "", "");
        rota.close(date.toString(), "", "Ours");
        String off = Editor.first(
                "action=\"(" + rota.path() + "/time-off/[^\"]+)\"",
                rota.editor().get(rota.path()).body());
        String closure = Editor.first(
                "action=\"(" + Rota.CLOSED_DAYS + "/[0-9a-f-]+/removal)\"",
                rota.editor().get(Rota.CLOSED_DAYS).body());
        Editor stranger = Editor.at(Http.LINDENHOF);
        Map<String, String> fields = new HashMap<>(Map.of(
                "_form", stranger.formToken(), "_version", "0", "choice", "closed", "offFirst", date.toString()));
        assertThat(stranger.get(rota.path()).statusCode()).isEqualTo(404);
        for (String path : List.of(off, closure, rota.path() + "/dates/" + date, rota.path() + "/time-off")) {
            assertThat(stranger.form(path, fields).statusCode()).as(path).isEqualTo(404);
        }
        Editor own = rota.editor();
        String colleague = Rota.of("conall-devery", "Conall Devery").path();
        assertThat(own.form(off.replace(rota.path(), colleague), rota.fields()).statusCode())
                .as("another practitioner's time off")
                .isEqualTo(404);
        assertThat(own.get(rota.path() + "?date=" + date).body()).contains("Ours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?month=x", "?month=2026-13", "?month=9999-01", "?date=2026-02-30", "?date=", "?month="})
    void anAddressThatIsNotUnderstoodIsA400(String query) {
        assertThat(rota.editor().get(rota.path() + query).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?region=XX", "?year=1", "?year=2100", "?region=DE-XX", "?year=x"})
    void aRegionOrAYearThatIsNotKnownIsA400(String query) {
        assertThat(rota.editor().get(Rota.CLOSED_DAYS + query).statusCode()).isEqualTo(400);
    }

    @Test
    void whatMakesNoSenseIsSaidBesideItsFieldAndNothingIsLost() {
        assertThat(rota.set(date, "other", "12", "9").body()).contains("the end must be after the start");
        assertThat(rota.set(date, "other", "", "").statusCode()).isEqualTo(422);
        assertThat(rota.set(date, "perhaps", "9", "12").statusCode()).isEqualTo(422);
        HttpResponse<String> off = rota.takeOff(date.toString(), "9:00", "", "", "my words");
        assertThat(off.statusCode()).isEqualTo(422);
        assertThat(off.body())
                .contains("both times", "value=\"my words\"", "value=\"" + Appointment.typed(date) + "\"");
        assertThat(rota.takeOff(date.toString(), "", date.minusDays(1).toString(), "", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(rota.takeOff(date.toString(), "", date.plusYears(2).toString(), "", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(rota.close("", "", "").body()).contains("id=\"error-first\"", "id=\"error-name\"");
        assertThat(rota.editor().get(rota.path() + "/dates/nonsense").statusCode())
                .isEqualTo(404);
        assertThat(rota.offered(date)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.praxiscms.app.BadInputIT#hostile")
    void hostileTextIsNeverA500(String text) {
        assertThat(rota.set(date, text, "9", "12").statusCode()).isBetween(400, 499);
        assertThat(rota.set(date, "other", text, text).statusCode()).isBetween(400, 499);
        assertThat(rota.takeOff(text, text, text, text, text).statusCode()).isBetween(400, 499);
        assertThat(rota.close(text, text, text).statusCode()).isBetween(400, 499);
        Map<String, String> holidays = rota.fields();
        holidays.putAll(Map.of("region", "IE", "year", "2027", "holiday", text));
        assertThat(rota.editor().form(Rota.CLOSED_DAYS + "/holidays", holidays).statusCode())
                .isBetween(400, 499);
        HttpResponse<String> stored = rota.close(date.plusDays(1).toString(), "", text);
        assertThat(stored.statusCode()).isLessThan(500);
        assertThat(rota.editor().get(Rota.CLOSED_DAYS).body()).doesNotContain("<script>alert");
    }

    private void keepHolidays(String region) {
        Map<String, String> fields = rota.fields();
        fields.put("kept", region);
        assertThat(rota.editor()
                        .form(Rota.CLOSED_DAYS + "/kept-holidays", fields)
                        .statusCode())
                .isEqualTo(303);
    }
}
