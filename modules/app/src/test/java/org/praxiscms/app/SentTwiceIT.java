package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page sent twice, by a double click, a reload or a network that repeats, books once and leads to that booking. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentTwiceIT extends ServerTest {

    private IntakeType type;
    private int times;

    @BeforeAll
    void offer() {
        Editor owner = Editor.at(Http.HARBOUR);
        type = IntakeType.create(
                "sent-twice",
                Map.of(),
                "&practitioners=" + IntakeType.people(owner).get(0));
    }

    @AfterAll
    void vacate() {
        type.vacate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyone", "chosen", "held"})
    void theSamePageBooksOnce(String how) {
        Map<String, String> form = form(how);
        HttpResponse<String> first = post(form);
        HttpResponse<String> second = post(form);
        assertOneBooking(form, List.of(first, second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyone", "chosen", "held"})
    void theSamePageSentAtOneMomentBooksOnce(String how) {
        Map<String, String> form = form(how);
        Callable<HttpResponse<String>> send = () -> post(form);
        assertOneBooking(form, atOnce(send, send, send));
    }

    private void assertOneBooking(Map<String, String> form, List<HttpResponse<String>> answers) {
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
        assertThat(answers).extracting(IntakeType::path).containsOnly(IntakeType.path(answers.get(0)));
        assertThat(Http.HARBOUR.get(IntakeType.path(answers.get(0))).statusCode())
                .isEqualTo(200);
        assertThat(Sql.number("SELECT count(*) FROM booking WHERE starts_at = '" + form.get("start")
                        + "' AND appointment_type_id = '" + type.path().replaceFirst(".*/", "") + "'"))
                .isEqualTo(1);
        String email = form.get("email");
        SentMail.to(email, IntakeType.path(answers.get(0)));
        assertThat(SentMail.to(email)).hasSize(1);
    }

    private HttpResponse<String> post(Map<String, String> form) {
        return Http.HARBOUR.form("/book/" + type.slug(), form);
    }

    /** The form of a page that is shown now, filled in. */
    private Map<String, String> form(String how) {
        String start = type.freeStart(3 * times++);
        Map<String, String> form = new HashMap<>(Map.of("start", start));
        String query = "?start=" + start;
        if (how.equals("chosen")) {
            String slots = Http.HARBOUR
                    .get("/api/v1/slots?type=" + type.slug() + "&from=" + start + "&to="
                            + java.time.Instant.parse(start).plusSeconds(60))
                    .body();
            String practitioner = Editor.first("\"practitioner\":\"([^\"]+)\"", slots);
            form.put("practitioner", practitioner);
            query += "&practitioner=" + practitioner;
        }
        if (how.equals("held")) {
            String hold = Editor.first(
                    "[?&]hold=([A-Za-z0-9_-]{43})",
                    Http.HARBOUR
                            .form("/book/" + type.slug() + "/hold", Map.of("start", start))
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
            form.put("hold", hold);
            query += "&hold=" + hold;
        }
        String page = Http.HARBOUR.get("/book/" + type.slug() + query).body();
        form.putAll(Map.of(
                "shown",
                Editor.first("name=\"shown\" value=\"([^\"]+)\"", page),
                "name",
                "Ann",
                "email",
                "twice-" + UUID.randomUUID() + "@example.org",
                "consent",
                "yes"));
        return form;
    }
}
