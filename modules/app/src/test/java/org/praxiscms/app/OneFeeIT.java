package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fee is written once, at its appointment type: services, the page about fees and the booking pages show that one. */
class OneFeeIT extends ServerTest {

    @Test
    void aNewFeeIsShownWhereverItStands() {
        for (String page : new String[] {"/services", "/services/individual-therapy", "/fees", "/book"}) {
            assertThat(Http.HARBOUR.get(page).body()).as(page).contains("€80");
        }
        Editor owner = Editor.at(Http.HARBOUR);
        String list = owner.get("/admin/appointment-types").body();
        String path = Editor.first("href=\"(/admin/appointment-types/[0-9a-f-]{36})\"[^>]*>[^<]*First session", list);
        change(owner, path, "85.00");
        try {
            for (String page : new String[] {"/services", "/services/individual-therapy", "/fees", "/book"}) {
                assertThat(Http.HARBOUR.get(page).body()).as(page).contains("€85");
            }
            assertThat(owner.get("/admin/bookings/new").body()).contains("€85.00");
        } finally {
            change(owner, path, "80.00");
        }
        assertThat(Sql.text(
                        "SELECT fee FROM appointment_type WHERE slug = ? AND tenant_id ="
                                + " (SELECT id FROM tenant WHERE key = 'harbour')",
                        "first-session"))
                .isEqualTo("80.00");
    }

    // As the form is sent back with another fee.
    private static void change(Editor owner, String path, String fee) {
        String form = owner.get(path).body();
        Map<String, String> fields = new LinkedHashMap<>();
        Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*type=\"(?:text|email|tel)\"[^>]*value=\"([^\"]*)\"")
                .matcher(form.substring(form.indexOf("<main")))
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(form.substring(form.indexOf("<main")))
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        Pattern.compile("<select[^>]*name=\"([^\"]+)\"[\\s\\S]*?<option value=\"([^\"]*)\" selected")
                .matcher(form)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        Pattern.compile("<textarea[^>]*name=\"([^\"]+)\"[^>]*>\\n([^<]*)</textarea>")
                .matcher(form)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2).replace("&amp;", "&")));
        fields.put("fee", fee);
        StringBuilder body = new StringBuilder(Http.encoded(fields));
        Pattern.compile("type=\"checkbox\" name=\"([^\"]+)\" value=\"([^\"]*)\" checked")
                .matcher(form)
                .results()
                .forEach(found ->
                        body.append('&').append(found.group(1)).append('=').append(found.group(2)));
        assertThat(owner.practice()
                        .post(path, "application/x-www-form-urlencoded", body.toString(), "Cookie", owner.cookie())
                        .statusCode())
                .isEqualTo(303);
    }
}
