package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time blocked from the calendar, and given free again. */
class BlockedTimeIT extends ServerTest {

    private static final String FORM = "/admin/bookings/blocks/new";

    @Test
    void whatIsBlockedIsOfferedToNobodyUntilItIsFreeAgain() {
        Rota rota = Rota.of("ngozi-okafor-walsh", "Ngozi Okafor-Walsh");
        LocalDate date = rota.busyDate(5);
        List<Instant> offered = rota.offered(date);
        HttpResponse<String> saved = block(rota, date.toString(), "0:00", "24:00", "Supervision");
        assertThat(saved.statusCode()).isEqualTo(303);
        String week = "/admin/bookings?view=week&date=" + date;
        assertThat(rota.offered(date)).isEmpty();
        String seen = rota.editor().get(week).body();
        assertThat(seen).contains("Ngozi Okafor-Walsh: Supervision", "diary-away");

        String path = Editor.first("href=\"(/admin/bookings/blocks/[0-9a-f-]{36})\"", seen);
        assertThat(rota.editor().get(path).body()).contains("Supervision", "Ngozi Okafor-Walsh");
        assertThat(rota.editor().form(path + "/removal", rota.fields()).statusCode())
                .isEqualTo(303);
        assertThat(rota.offered(date)).isEqualTo(offered);
        assertThat(rota.editor().get(week).body()).doesNotContain("Supervision");
        assertThat(rota.editor().form(path + "/removal", rota.fields()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "soon, '', '', date",
        "2027-03-01, 10:00, '', until",
        "2027-03-01, '', 11:00, from",
        "2027-03-01, 11:00, 11:00, until",
        "2027-03-01, nine, 11:00, from"
    })
    void whatMakesNoSenseIsSaidBesideItsField(String date, String from, String until, String field) {
        Rota rota = Rota.of("conall-devery", "Conall Devery");
        HttpResponse<String> refused = block(rota, date, from, until, "<img src=x onerror=alert(1)>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-" + field).doesNotContain("<img src=x");
    }

    @Test
    void anotherPracticesPeopleAndTimeOffAreNotThere() {
        Rota rota = Rota.of("conall-devery", "Conall Devery");
        Editor other = Editor.at(Http.LINDENHOF);
        Map<String, String> form = rota.fields();
        form.putAll(Map.of(
                "date",
                "2027-03-01",
                "practitioner",
                Editor.first(
                        "/admin/hours/([0-9a-f-]{36})",
                        other.get("/admin/hours").body())));
        assertThat(rota.editor().form(FORM, form).statusCode()).isEqualTo(422);
        form.put("practitioner", UUID.randomUUID().toString());
        assertThat(rota.editor().form(FORM, form).statusCode()).isEqualTo(422);

        assertThat(block(rota, "2027-03-08", "", "", "").statusCode()).isEqualTo(303);
        String path = Editor.first(
                "href=\"(/admin/bookings/blocks/[0-9a-f-]{36})\"",
                rota.editor().get("/admin/bookings?view=week&date=2027-03-08").body());
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.form(path + "/removal", Map.of("_form", other.formToken()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rota.editor().form(path + "/removal", rota.fields()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void onlyOwnersBlockTime() {
        Rota rota = Rota.of("conall-devery", "Conall Devery");
        try {
            Editor.everybodyIs("EDITOR");
            assertThat(rota.editor().get(FORM).statusCode()).isEqualTo(403);
            assertThat(rota.editor().get("/admin/bookings").body()).doesNotContain("/admin/bookings/blocks");
        } finally {
            Editor.everybodyIs("OWNER");
        }
        assertThat(rota.editor()
                        .get(FORM + "?date=2027-03-01&practitioner=" + rota.id())
                        .body())
                .contains("value=\"01/03/2027\"", "value=\"" + rota.id() + "\" selected");
    }

    private static HttpResponse<String> block(Rota rota, String date, String from, String until, String label) {
        Map<String, String> form = rota.fields();
        form.putAll(Map.of("practitioner", rota.id(), "date", date, "from", from, "until", until, "label", label));
        return rota.editor().form(FORM, form);
    }
}
