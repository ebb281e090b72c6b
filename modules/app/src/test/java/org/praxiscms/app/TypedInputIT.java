package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type or paste is understood alike by the forms and the API: addresses, telephone numbers, titles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedInputIT extends ServerTest {

    private static final String NUMBERS = "(0664) 123 45 67|(555) 866-8404|+43\u00A0664\u00A01234567|0664\u20111234567"
            + "|\u202A+43 664 1234567\u202C|01 234 56 ext. 12|01 234 56 DW 12|tel:+436641234567";

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("typed-" + unique(), Map.of(), "");
    }

    @AfterAll
    void vacate() {
        type.vacate();
    }

    @ParameterizedTest
    @CsvSource({
        "max.NNN@müller.example, max.NNN@müller.example, max.NNN@xn--mller-kva.example",
        "max.NNN@mu\u0308ller.example, max.NNN@müller.example, max.NNN@xn--mller-kva.example",
        "mailto:max.NNN@example.org\u200B, max.NNN@example.org, max.NNN@example.org",
        "'max.NNN@example.org\u00A0', max.NNN@example.org, max.NNN@example.org",
        "anna..NNN@example.org, anna..NNN@example.org, '<\"anna..NNN\"@example.org>'",
        ".anna.NNN@example.org, .anna.NNN@example.org, '<\".anna.NNN\"@example.org>'",
        "anna.NNN.@example.org, anna.NNN.@example.org, '<\"anna.NNN.\"@example.org>'"
    })
    void anAddressThatIsAcceptedIsDeliveredAndShownAsItWasTyped(String typed, String shown, String mailbox) {
        String one = unique();
        assertThat(byForm(typed.replace("NNN", one), "").statusCode()).isEqualTo(303);
        SentMail.to(mailbox.replace("NNN", one), "");
        assertThat(shownAtABooking(shown.replace("NNN", one))).isTrue();

        String other = unique();
        assertThat(byApi(typed.replace("NNN", other), "").statusCode()).isEqualTo(201);
        SentMail.to(mailbox.replace("NNN", other), "");
        assertThat(shownAtABooking(shown.replace("NNN", other))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max@straße.example",
                "jürgen@example.org",
                "ann@example",
                "\"ann meier\"@example.org",
                "ann@example.org\u0000",
                "ann@exam\nple.org",
                "ann@example.org?bcc=b@example.org"
            })
    void whatNoMailCanBeSentToIsRefusedWithASentence(String typed) {
        HttpResponse<String> form = byForm(typed, "");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Enter an email address like name@example.org");
        HttpResponse<String> api = byApi(typed, "");
        assertThat(api.statusCode()).isEqualTo(422);
        assertThat(api.body()).contains("\"field\":\"client.email\"");
    }

    @Test
    void aTelephoneNumberIsTakenAsPeopleWriteIt() {
        for (String number : NUMBERS.split("\\|")) {
            assertThat(byForm("tel." + unique() + "@example.org", number).statusCode())
                    .as(number)
                    .isEqualTo(303);
            assertThat(byApi("tel." + unique() + "@example.org", number).statusCode())
                    .as(number)
                    .isEqualTo(201);
        }
        assertThat(shownAtABooking("href=\"tel:0123456;ext=12\">01 234 56 DW 12<"))
                .isTrue();
        assertThat(shownAtABooking("href=\"tel:06641234567\">0664-1234567<")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "0664 CALL ME", "1", "((0664)) 1234567", "0664 12345 or 01 2345"})
    void whatIsNoTelephoneNumberIsRefusedWithASentence(String typed) {
        HttpResponse<String> form = byForm("ann@example.org", typed);
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Enter a phone number. Use only digits, spaces and +");
        HttpResponse<String> api = byApi("ann@example.org", typed);
        assertThat(api.statusCode()).isEqualTo(422);
        assertThat(api.body()).contains("\"field\":\"client.phone\"");
    }

    @Test
    void aNameIsComposedWhereItEnters() {
        String name = "Grübel " + unique();
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(book(apart, "nfd." + unique() + "@example.org", "").statusCode())
                .isEqualTo(303);
        assertThat(shownAtABooking(name)).isTrue();
        String other = "Grübel " + unique();
        String otherApart = Normalizer.normalize(other, Normalizer.Form.NFD);
        assertThat(json(otherApart, "nfd." + unique() + "@example.org", "").statusCode())
                .isEqualTo(201);
        assertThat(shownAtABooking(other)).isTrue();
    }

    @Test
    void anArticleHasOneAddressAndIsFoundHoweverItsTitleIsWritten() {
        String word = "Grübel" + unique();
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        HttpResponse<String> made = article(apart, "De\uFB01niert");
        assertThat(made.statusCode()).isEqualTo(303);
        String path = IntakeType.path(made);
        assertThat(type.owner().get(path).body())
                .contains("value=\"" + word.toLowerCase(java.util.Locale.ROOT).replace("ü", "ue") + "\"", word);
        assertThat(article(word, "").statusCode()).as("the same address").isEqualTo(422);
        publish(path);
        for (String asked : java.util.List.of(word, apart, "de\uFB01niert " + word, "definiert " + apart)) {
            assertThat(Http.HARBOUR.get("/search?q=" + encoded(asked)).body())
                    .as(asked)
                    .contains("/articles/"
                            + word.toLowerCase(java.util.Locale.ROOT).replace("ü", "ue"));
        }
        assertThat(type.owner()
                        .form(
                                path + "/publication/removal",
                                Map.of("_form", type.owner().formToken()))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Тревога", "Ψυχή", "القلق"})
    void aTitleInAnotherScriptIsNotRefused(String title) {
        HttpResponse<String> made = article(title + " " + unique().replaceAll("[a-z]", "1"), "");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(type.owner().get(IntakeType.path(made)).body())
                .containsPattern("name=\"slug\"[^>]*value=\"article-[0-9a-f]{8}\"");
    }

    private HttpResponse<String> article(String title, String body) {
        return type.owner()
                .form("/admin/articles", Map.of("_form", type.owner().formToken(), "title", title, "body", body));
    }

    private void publish(String path) {
        assertThat(type.owner()
                        .form(
                                path + "/publication",
                                Map.of("_form", type.owner().formToken()))
                        .statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> byForm(String email, String phone) {
        return book("Ann", email, phone);
    }

    private HttpResponse<String> book(String name, String email, String phone) {
        Map<String, String> form = new HashMap<>(
                Map.of("start", type.freeStart(0), "name", name, "email", email, "phone", phone, "consent", "yes"));
        return Http.HARBOUR.form("/book/" + type.slug(), form);
    }

    private HttpResponse<String> byApi(String email, String phone) {
        return json("Ann", email, phone);
    }

    private HttpResponse<String> json(String name, String email, String phone) {
        String client =
                "{\"name\":" + quoted(name) + ",\"email\":" + quoted(email) + ",\"phone\":" + quoted(phone) + "}";
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + type.freeStart(0) + "\",\"client\":" + client + "}");
    }

    private boolean shownAtABooking(String text) {
        return IntakeType.bookingsOf(type.owner()).stream()
                .map(path -> type.owner().get(path).body())
                .anyMatch(page -> page.contains(text));
    }

    private static String quoted(String text) {
        return jakarta.json.Json.createValue(text).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
