package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public holidays close a practice by themselves, every year, and each can be opened singly. */
class KeptHolidaysIT extends ServerTest {

    private static final String WHY = "The practice is closed on that day: St Patrick’s Day";

    private Editor owner;
    private LocalDate patrick;

    @BeforeEach
    void ireland() {
        owner = Editor.at(Http.HARBOUR);
        patrick = LocalDate.of(LocalDate.now(Rota.ZONE).getYear() + 1, 3, 17);
        assertThat(keep("IE").statusCode()).isEqualTo(303);
    }

    @AfterEach
    void asBefore() {
        change(patrick, "/opening/removal");
        keep("IE");
    }

    @Test
    void theyCloseThePracticeEveryYearAndSayWhichItIs() {
        for (int year = 0; year < 3; year++) {
            assertThat(why(patrick.plusYears(year))).contains(WHY);
        }
        assertThat(owner.get("/admin/bookings?view=month&date=" + patrick).body())
                .contains("St Patrick’s Day");
        assertThat(owner.get("/admin/hours").body()).contains("Christmas Day");
        assertThat(owner.get(Rota.CLOSED_DAYS).body()).contains("Christmas Day", "Open this day");
    }

    @Test
    void oneIsOpenedAndClosedAgain() {
        assertThat(change(patrick, "/opening").statusCode()).isEqualTo(303);
        assertThat(change(patrick, "/opening").statusCode()).as("twice is once").isEqualTo(303);
        assertThat(why(patrick)).doesNotContain(WHY);
        assertThat(why(patrick.plusYears(1))).as("the next year’s").contains(WHY);
        assertThat(change(patrick, "/opening/removal").statusCode()).isEqualTo(303);
        assertThat(why(patrick)).contains(WHY);
    }

    @Test
    void switchedOffOrOfAnotherRegionTheyCloseNothing() {
        assertThat(keep("AT").statusCode()).isEqualTo(303);
        assertThat(why(patrick)).doesNotContain(WHY);
        assertThat(why(LocalDate.of(patrick.getYear(), 10, 26))).contains("Austrian National Day");
        assertThat(keep("").statusCode()).isEqualTo(303);
        assertThat(why(LocalDate.of(patrick.getYear(), 10, 26))).doesNotContain("Austrian National Day");
        assertThat(owner.get(Rota.CLOSED_DAYS).body()).doesNotContain("Open this day");
    }

    @Test
    void onePracticesHolidaysAreNoneOfAnother() {
        change(patrick, "/opening");
        keep("");
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.get(Rota.CLOSED_DAYS).body()).contains("<option value=\"AT\" selected>");
        assertThat(Sql.text(
                        "SELECT count(*) FROM holiday_opening o JOIN tenant t ON t.id = o.tenant_id"
                                + " WHERE t.key = ?",
                        "lindenhof"))
                .isEqualTo("0");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(keep("XX").statusCode()).isEqualTo(400);
        assertThat(owner.form(Rota.CLOSED_DAYS + "/holidays/soon/opening", token())
                        .statusCode())
                .isEqualTo(404);
        Editor.everybodyIs("EDITOR");
        try {
            assertThat(keep("AT").statusCode()).isEqualTo(403);
        } finally {
            Editor.everybodyIs("OWNER");
        }
    }

    private HttpResponse<String> keep(String region) {
        return owner.form(Rota.CLOSED_DAYS + "/kept-holidays", Map.of("_form", owner.formToken(), "kept", region));
    }

    private HttpResponse<String> change(LocalDate date, String what) {
        return owner.form(Rota.CLOSED_DAYS + "/holidays/" + date + what, token());
    }

    private Map<String, String> token() {
        return Map.of("_form", owner.formToken());
    }

    private String why(LocalDate date) {
        String form = owner.get("/admin/bookings/explanation").body();
        String type = Editor.first("name=\"type\"[\\s\\S]*?<option value=\"([0-9a-f-]{36})\"", form);
        String person = Editor.first("name=\"practitioner\"[\\s\\S]*?<option value=\"([0-9a-f-]{36})\"", form);
        return owner.get("/admin/bookings/explanation?type=" + type + "&practitioner=" + person + "&date=" + date
                        + "&time=10:00")
                .body();
    }
}
