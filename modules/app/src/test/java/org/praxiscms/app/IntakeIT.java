package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a practice asks beyond who and when: by form and by API, what is refused, and who sees what was answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeIT extends ServerTest {

    private IntakeType type;
    private String reason;
    private String times;
    private String channel;

    @BeforeAll
    void ask() {
        type = IntakeType.create("intake-questions", Map.of());
        reason = type.ask("LONG_TEXT", "What brings you here", false);
        channel = type.ask("ONE_CHOICE", "How shall we meet", true, "Video", "Telephone");
        times = type.ask("SEVERAL_CHOICES", "When does it suit you", false, "Mornings", "Evenings & nights");
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
    }

    @Test
    void theQuestionsStandInTheApiInOrder() {
        String answer = Http.HARBOUR.get("/api/v1/appointment-types").body();
        assertThat(answer.indexOf(reason)).isPositive().isLessThan(answer.indexOf(channel));
        assertThat(answer).contains("\"kind\":\"several-choices\"", "\"choices\":[\"Mornings\",\"Evenings & nights\"]");
    }

    @Test
    void whatWasAnsweredIsSeenByThePracticeAlone() {
        String start = type.freeStart(0);
        HttpResponse<String> booked = post(form(start)
                + field(channel, "Video")
                + field(times, "Mornings")
                + field(times, "Evenings & nights")
                + field(reason, "Unverkennbar\r\n<script>alert(1)</script>"));
        assertThat(booked.statusCode()).isEqualTo(303);

        String own = Http.HARBOUR.get(IntakeType.path(booked)).body();
        String calendar =
                Http.HARBOUR.get(IntakeType.path(booked) + "/calendar.ics").body();
        assertThat(own + calendar).doesNotContain("Unverkennbar", "Mornings");
        assertThat(everything())
                .isNotEmpty()
                .noneMatch(row -> row.contains("Unverkennbar") || row.contains("Mornings"));

        type.act(
                "/questions/" + times,
                Map.of("label", "Another wording", "questionKind", "SHORT_TEXT", "_version", "1"));
        type.act("/questions/" + times + "/retirement", Map.of());
        assertThat(shown("Unverkennbar"))
                .contains("When does it suit you", "Mornings\nEvenings &amp; nights", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        type.act("/questions/" + times + "/retirement/removal", Map.of());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        String start = type.freeStart(4);
        HttpResponse<String> missing = post(form(start) + field(reason, "Kept \"text\""));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body())
                .contains(
                        "id=\"error-answers-" + channel,
                        ">\nKept \"text\"</textarea>",
                        "href=\"#field-answers-" + channel);
        assertThat(post(form(start) + field(channel, "Fax")).statusCode()).isEqualTo(422);
        assertThat(post(form(start) + field(channel, "Video") + field(channel, "Telephone"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(form(start) + field(channel, "Video") + field(reason, "x".repeat(2001)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(form(start) + field(channel, "Video") + field(reason, "nul \0"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> strange = post(form(start) + field(channel, "Video") + field(UUID.randomUUID() + "", "x"));
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.body()).contains("id=\"error-answers\"");
        assertThat(post(form(start) + field(channel, "Video") + field("' OR 1=1", " "))
                        .statusCode())
                .as("what is empty is no answer")
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"CHANNEL\":\"Fax\"}",
                "{\"CHANNEL\":[\"Video\",\"Telephone\"]}",
                "{\"CHANNEL\":7}",
                "{\"CHANNEL\":{\"a\":1}}",
                "{\"CHANNEL\":[[\"Video\"]]}",
                "{\"CHANNEL\":\"Video\",\"nope\":\"x\"}",
                "{\"CHANNEL\":\"Video\",\"REASON\":\"\\u0000\"}"
            })
    void theApiRefusesWhatIsNoAnswer(String answers) {
        HttpResponse<String> refused = json(type.freeStart(5), answers);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"answers.");
    }

    @Test
    void theApiTakesAnswersAndRefusesWhatIsNoObject() {
        String start = type.freeStart(6);
        assertThat(json(start, "[]").statusCode()).isEqualTo(400);
        assertThat(json(start, "\"Video\"").statusCode()).isEqualTo(400);
        assertThat(json(start, "{\"CHANNEL\":[\"Telephone\"],\"REASON\":\"By API\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(shown("By API")).contains("Telephone");
    }

    @Test
    void whatWasAgreedToIsRecordedByItsExactWords() throws Exception {
        String practice = Http.HARBOUR.get("/api/v1/practice").body();
        assertThat(practice).contains("\"consents\":[]");
        String consents = "/admin/settings/consents";
        Map<String, String> wording = new HashMap<>(Map.of(
                "_form",
                type.owner().formToken(),
                "name",
                "I have read it",
                "text",
                "**Long** text",
                "required",
                "yes"));
        assertThat(type.owner().form(consents, wording).statusCode()).isEqualTo(303);
        String path = Editor.first(
                "(/admin/settings/consents/[0-9a-f-]{36})\"",
                type.owner().get(consents).body());
        String id = path.substring(path.lastIndexOf('/') + 1);
        String start = type.freeStart(9);
        String form = form(start) + field(channel, "Video") + "&version-" + id + "=1";
        try {
            HttpResponse<String> without = post(form);
            assertThat(without.statusCode()).isEqualTo(422);
            assertThat(without.body())
                    .contains("id=\"error-consents-" + id, "<strong>Long</strong>")
                    .doesNotContain("id=\"field-consent\"");
            assertThat(json(start, "{\"CHANNEL\":\"Video\"}").body()).contains("\"field\":\"consents." + id);

            wording.putAll(Map.of("text", "Other text", "_version", "1"));
            assertThat(type.owner().form(path, wording).statusCode()).isEqualTo(303);
            HttpResponse<String> stale = post(form + "&consents-" + id + "=yes");
            assertThat(stale.statusCode()).isEqualTo(422);
            assertThat(stale.body()).contains("has changed while you were here", "value=\"2\"", "Other text");
            assertThat(post(form.replace("=1", "=2") + "&consents-" + id + "=yes" + field(reason, "Agreed"))
                            .statusCode())
                    .isEqualTo(303);
            String hash = java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest("I have read it\n\nOther text".getBytes(StandardCharsets.UTF_8)));
            assertThat(shown("Agreed")).contains(hash, "Version 2");
        } finally {
            type.owner().form(path + "/retirement", Map.of("_form", type.owner().formToken()));
        }
        assertThat(Http.HARBOUR.get("/api/v1/practice").body()).contains("\"consents\":[]");
    }

    @Test
    void whoAsksForNoMailGetsNoneAndIsToldSo() throws Exception {
        String form = form(type.freeStart(13)).replace("ann%40", "quiet%40") + field(channel, "Video")
                + field(reason, "Quietly") + "&contact-mail=no&contact-call=yes&contact-voicemail=no"
                + "&contact-from=09%3A00&contact-until=12%3A30&contact-safeWord=Bluebell";
        int before = mails();
        HttpResponse<String> booked = post(form);
        assertThat(booked.statusCode()).isEqualTo(303);
        String own = Http.HARBOUR.get(IntakeType.path(booked)).body();
        assertThat(own)
                .contains("we won’t send you anything", IntakeType.path(booked) + ",", "/calendar.ics")
                .doesNotContain("sent you a confirmation", "Bluebell");
        assertThat(shown("Quietly"))
                .contains("Do NOT leave a voicemail.", "Do NOT send emails.", "between 09:00 and 12:30", "Bluebell")
                .doesNotContain("mailto:quiet");
        Http.HARBOUR.form(IntakeType.path(booked) + "/cancellation", Map.of());
        assertThat(mails())
                .as("the practice is told of both, the client of neither")
                .isEqualTo(before + 2);
        assertThat(SentMail.to("quiet@example.org")).isEmpty();
        assertThat(everything()).noneMatch(row -> row.contains("Bluebell"));
    }

    @Test
    void aWrongHourIsSaidWhereItIsAndTheFoldStaysOpen() {
        HttpResponse<String> refused =
                post(form(type.freeStart(14)) + field(channel, "Video") + "&contact-from=9&contact-call=maybe");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"field-contact\" open", "error-contact-from", "error-contact-until", "error-contact-call");
        String contact = "{\"CHANNEL\":\"Video\"},\"contact\":";
        assertThat(json(type.freeStart(14), contact + "{\"pager\":true}").statusCode())
                .isEqualTo(400);
        assertThat(json(type.freeStart(14), contact + "{\"mail\":7}").statusCode())
                .isEqualTo(422);
        assertThat(json(type.freeStart(14), contact + "{\"from\":\"09:00\"}").body())
                .contains("contact.until");
    }

    @Test
    void theCalendarNamesThePracticeOnlyWhereTheVisitorWantsItSo() {
        String discreet = calendar(post(form(type.freeStart(15)) + field(channel, "Video")));
        String named = calendar(post(form(type.freeStart(16)) + field(channel, "Video") + "&contact-named=yes"));
        assertThat(discreet).contains("SUMMARY:Appointment\r\n").doesNotContain("Harbour");
        assertThat(named).contains("SUMMARY:" + type.slug() + " – Harbour");
    }

    private static String calendar(HttpResponse<String> booked) {
        return Http.HARBOUR.get(IntakeType.path(booked) + "/calendar.ics").body();
    }

    private static int mails() {
        return Sql.number("SELECT count(*) FROM outbox_mail");
    }

    @Test
    void questionsAreMovedByThePlaceAndNoFurther() {
        String before = type.owner().get(type.path()).body();
        assertThat(type.act("/questions/" + channel + "/rise", Map.of()).statusCode())
                .isEqualTo(303);
        String after = type.owner().get(type.path()).body();
        assertThat(before.indexOf(reason)).isLessThan(before.indexOf(channel));
        assertThat(after.indexOf(channel)).isLessThan(after.indexOf(reason));
        assertThat(type.act("/questions/" + channel + "/rise", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(type.act("/questions/" + channel + "/descent", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(type.owner().get(type.path()).body().indexOf(reason)).isEqualTo(before.indexOf(reason));
        assertThat(type.act("/questions/" + UUID.randomUUID() + "/rise", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherPracticesOwnerFindsNoneOfIt() {
        Editor other = Editor.at(Http.LINDENHOF);
        String question = type.path() + "/questions/" + reason;
        Map<String, String> form = Map.of("_form", other.formToken(), "label", "Mine", "questionKind", "SHORT_TEXT");
        assertThat(other.get(question).statusCode()).isEqualTo(404);
        assertThat(other.form(question, form).statusCode()).isEqualTo(404);
        assertThat(other.form(question + "/retirement", form).statusCode()).isEqualTo(404);
        assertThat(other.form(type.path() + "/questions", form).statusCode()).isEqualTo(404);
        assertThat(Http.LINDENHOF.get("/api/v1/appointment-types").body()).doesNotContain(reason);
    }

    @Test
    void theOwnerIsToldWhatAQuestionLacks() {
        Map<String, String> question = new HashMap<>(Map.of("label", "", "questionKind", "ONE_CHOICE", "choices", ""));
        HttpResponse<String> refused = type.act("/questions", question);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-label", "error-choices");
        question.putAll(Map.of("label", "x".repeat(201), "choices", "a\na", "questionKind", "NOPE"));
        assertThat(type.act("/questions", question).statusCode()).isEqualTo(422);
    }

    @Test
    void aBookingThatCameFromAnArticleAloneIsShown() {
        String article = Editor.first(
                "\"id\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/articles/trauma-bonds").body());
        String answers =
                "{\"CHANNEL\":\"Video\",\"REASON\":\"From an article\"},\"origin\":{\"article\":\"" + article + "\"}";
        assertThat(json(type.freeStart(11), answers).statusCode()).isEqualTo(201);
        assertThat(shown("From an article")).contains("/admin/articles/" + article);
    }

    // The page of the booking that shows a text, by the practice's list of bookings.
    private String shown(String text) {
        return IntakeType.bookingsOf(type.owner()).stream()
                .map(path -> type.owner().get(path).body())
                .filter(page -> page.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No booking's page shows it"));
    }

    private HttpResponse<String> json(String start, String answers) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"},\"answers\":"
                        + answers.replace("CHANNEL", channel).replace("REASON", reason) + "}");
    }

    private HttpResponse<String> post(String body) {
        return Http.HARBOUR.post("/book/" + type.slug(), "application/x-www-form-urlencoded", body);
    }

    private static String form(String start) {
        return "start=" + start + "&name=Ann&email=ann%40example.org&consent=yes";
    }

    private static String field(String question, String answer) {
        return "&answers-" + encoded(question) + "=" + encoded(answer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> everything() {
        return Sql.texts(
                "SELECT booking::text FROM booking UNION ALL"
                        + " SELECT outbox_mail::text FROM outbox_mail UNION ALL"
                        + " SELECT intake_answer::text FROM intake_answer UNION ALL SELECT booking_contact::text FROM booking_contact");
    }
}
