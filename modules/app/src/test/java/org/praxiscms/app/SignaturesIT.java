package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Couples, and minors with guardians: requested until everybody who is asked by email has agreed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignaturesIT extends ServerTest {

    private IntakeType type;
    private IntakeType onRequest;
    private int next;

    @BeforeAll
    void offer() {
        String kinds = "&attendance=adult&attendance=couple&attendance=minor";
        type = IntakeType.create("together", Map.of("guardians", "2"), kinds);
        onRequest = IntakeType.create("together-on-request", Map.of("onRequest", "yes"), "&attendance=couple");
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
        onRequest.withdraw();
    }

    @Test
    void aCoupleIsBookedWhenTheOtherHasAgreed() {
        String booker = address("booker");
        String other = address("other");
        String start = start(type);
        String place = couple(start, booker, other);
        assertThat(api(place)).contains("\"status\":\"requested\"", "\"missingSignatures\":1");
        assertThat(Http.HARBOUR.get(place).body())
                .contains("Confirmed so far: 0 of 1")
                .doesNotContain("Robin Other", other);
        await().untilAsserted(
                        () -> assertThat(slots(type)).as("blocks its time").doesNotContain("\"start\":\"" + start));

        SentMail asked = SentMail.to(other, "/signatures/");
        assertThat(asked.header("From")).startsWith("Appointments <");
        assertThat(asked.everything()).doesNotContainIgnoringCase("together").doesNotContain("Ann", "Robin", "Harbour");
        String page = page(asked);
        HttpResponse<String> seen = Http.HARBOUR.get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(seen.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(seen.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(seen.body())
                .contains("Please confirm this appointment", "Ann has requested", "exit-button", "noindex");
        assertThat(api(place)).as("reading changes nothing").contains("\"missingSignatures\":1");

        HttpResponse<String> without = Http.HARBOUR.form(page + "/confirmation", Map.of("x", "y"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("id=\"error-consent\"");
        assertThat(confirm(page).statusCode()).isEqualTo(303);
        assertThat(confirm(page).statusCode()).as("twice").isEqualTo(303);
        assertThat(api(place)).contains("\"status\":\"confirmed\"", "\"missingSignatures\":0");
        assertThat(SentMail.to(booker, "Your appointment is booked").calendar()).contains("METHOD:REQUEST");
        assertThat(decline(page).statusCode()).isEqualTo(303);
        assertThat(api(place)).as("too late to decline").contains("\"status\":\"confirmed\"");
        assertThat(SentMail.saying(booker, "Your appointment is booked")).hasSize(1);
        assertThat(Http.HARBOUR.get(page).body())
                .contains("Thank you, you have agreed", "The appointment is booked")
                .doesNotContain("<form class=\"form\"");
    }

    @Test
    void whoDeclinesIsNamedToNobodyOutsideAndTheTimeIsFree() {
        String booker = address("asker");
        String other = address("no");
        String start = start(type);
        String place = couple(start, booker, other);
        String page = page(SentMail.to(other, "/signatures/"));
        assertThat(decline(page).statusCode()).isEqualTo(303);
        assertThat(decline(page).statusCode()).as("twice").isEqualTo(303);
        assertThat(confirm(page).statusCode()).as("too late").isEqualTo(303);
        assertThat(api(place)).contains("\"status\":\"expired\"");
        await().untilAsserted(() -> assertThat(slots(type)).contains("\"start\":\"" + start));
        assertThat(SentMail.to(booker, "Not everyone confirmed").everything())
                .doesNotContain("Robin", "declined", other);
        assertThat(Http.HARBOUR.get(place).body())
                .contains("Not everyone confirmed")
                .doesNotContain("Robin", "declined");
        assertThat(SentMail.saying(booker, "Not everyone confirmed")).hasSize(1);
        assertThat(Http.HARBOUR.get(page).body()).contains("This request has ended");
        assertThat(admin(place)).contains("Robin Other", "declined on", "Not confirmed by all");
    }

    @Test
    void silenceReadsLikeARefusal() {
        String booker = address("late");
        String other = address("silent");
        String place = couple(start(type), booker, other);
        String page = page(SentMail.to(other, "/signatures/"));
        Sql.changeBooking(place, "lapses_at = now() - interval '1 second'");
        await().untilAsserted(() -> assertThat(api(place)).contains("\"status\":\"expired\""));
        assertThat(SentMail.to(booker, "Not everyone confirmed").header("Subject"))
                .isEqualTo("Your request");
        assertThat(confirm(page).statusCode()).isEqualTo(303);
        assertThat(api(place)).contains("\"status\":\"expired\"");
    }

    @Test
    void ofTwoGuardiansAtOnceOneIsTheLast() {
        String booker = address("parent");
        String second = address("second");
        String body = form(start(type), booker) + "&attendance=minor&minor-name=Kim&guardian-name=Ann&guardian-email="
                + booker + "&guardian2-name=Pat&guardian2-email=" + second;
        String place = IntakeType.path(posted(body));
        SentMail first = SentMail.to(booker, "/signatures/");
        SentMail other = SentMail.to(second, "/signatures/");
        assertThat(first.everything() + other.everything()).doesNotContain("Kim", "Pat");
        assertThat(Http.HARBOUR.get(page(other)).body())
                .contains("as a guardian")
                .doesNotContain("Kim");
        assertThat(admin(place)).contains("someone under 18, with guardians", "Kim", "Pat", "asked by email");
        atOnce(() -> confirm(page(first)), () -> confirm(page(other)), () -> confirm(page(first)))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(api(place)).contains("\"status\":\"confirmed\"");
        SentMail.to(booker, "Your appointment is booked");
        assertThat(SentMail.saying(booker, "Your appointment is booked")).hasSize(1);
        assertThat(admin(place)).contains("Everyone who was asked has confirmed", "Pat · Version 0");
    }

    @Test
    void agreeingAndCancellingAtOnceEndsCancelled() {
        for (int round = 0; round < 3; round++) {
            String booker = address("cancels");
            String other = address("agrees");
            String place = couple(start(type), booker, other);
            String page = page(SentMail.to(other, "/signatures/"));
            atOnce(() -> confirm(page), () -> Http.HARBOUR.form(place + "/cancellation", Map.of()), () -> decline(page))
                    .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(303));
            assertThat(api(place)).containsPattern("\"status\":\"(cancelled|expired)\"");
            assertThat(confirm(page).statusCode()).isEqualTo(303);
            assertThat(Http.HARBOUR.get(page).body()).contains("This request has ended");
        }
    }

    @Test
    void aMoveKeepsWhatWasAgreedTo() {
        String booker = address("moves");
        String second = address("guardian");
        String body = form(start(type), booker) + "&attendance=minor&minor-name=Kim&guardian-name=Ann&guardian-email="
                + booker + "&guardian2-name=Pat&guardian2-email=" + second;
        String place = IntakeType.path(posted(body));
        confirm(page(SentMail.to(booker, "/signatures/")));
        String later = start(type);
        assertThat(Http.HARBOUR.form(place + "/move", Map.of("start", later)).statusCode())
                .isEqualTo(303);
        assertThat(api(place)).contains(later, "\"missingSignatures\":1");
        String page = page(SentMail.to(second, "/signatures/"));
        assertThat(Http.HARBOUR.get(page).body()).contains(later);
        confirm(page);
        assertThat(api(place)).contains("\"status\":\"confirmed\"");
    }

    @Test
    void whereThePracticeConfirmsItDoesSoAfterTheOthers() {
        String other = address("first");
        String body = form(start(onRequest), address("asks")) + "&attendance=couple&other-name=Robin+Other&other-email="
                + other;
        HttpResponse<String> booked = Http.HARBOUR.post("/book/" + onRequest.slug(), FORM, body);
        String place = IntakeType.path(booked);
        String path = adminPath(place);
        Map<String, String> guard = Map.of("_form", onRequest.owner().formToken());
        assertThat(onRequest.owner().get(path).body()).doesNotContain(path + "/confirmation");
        assertThat(onRequest.owner().form(path + "/confirmation", guard).statusCode())
                .isEqualTo(409);
        confirm(page(SentMail.to(other, "/signatures/")));
        assertThat(api(place)).contains("\"status\":\"requested\"", "\"missingSignatures\":0");
        assertThat(onRequest.owner().form(path + "/confirmation", guard).statusCode())
                .isEqualTo(303);
        assertThat(api(place)).contains("\"status\":\"confirmed\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'attendance=couple', other-name",
        "'attendance=couple&other-name=R', other-email",
        "'attendance=couple&other-name=R&other-email=nope', other-email",
        "'attendance=couple&other-name=R&other-email=SAME%40example.org', other-email",
        "'attendance=couple&other-name=%00&other-email=r%40example.org', other-name",
        "'attendance=minor&guardian-name=A&guardian-email=a%40example.org', minor-name",
        "'attendance=minor&minor-name=K&guardian-name=A&guardian-email=a%40example.org', guardian2-name",
        "'attendance=minor&minor-name=K&guardian-name=A&guardian-email=a%40example.org&guardian2-name=B"
                + "&guardian2-email=A%40example.org', guardian2-email",
        "'attendance=crowd', attendance"
    })
    void whatIsWrongIsSaidAtItsFieldAndKept(String fields, String field) {
        HttpResponse<String> refused =
                Http.HARBOUR.post("/book/" + type.slug(), FORM, form(start(type), "same@example.org") + "&" + fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"error-" + field + "\"", "href=\"#field-" + field + "\"");
        if (fields.contains("other-name=R")) {
            assertThat(refused.body()).contains("name=\"other-name\" type=\"text\" value=\"R\"");
        }
    }

    @Test
    void aChoiceThatIsOfferedNoMoreIsSaidToBeGone() {
        HttpResponse<String> refused = Http.HARBOUR.post(
                "/book/" + onRequest.slug(), FORM, form(start(onRequest), address("stale")) + "&attendance=adult");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"error-attendance\"", "name=\"attendance\" value=\"couple\"", "value=\"Ann\"");
        String more = "&attendance=couple&other-name=R&other-email=r%40example.org&guardian-name=x&minor-name=y";
        assertThat(Http.HARBOUR
                        .post("/book/" + onRequest.slug(), FORM, form(start(onRequest), address("more")) + more)
                        .statusCode())
                .as("what belongs to another choice is not read")
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"couple\"}",
                "{\"kind\":\"crowd\"}",
                "{\"kind\":\"adult\",\"minor\":\"K\"}",
                "{\"kind\":\"adult\",\"signatories\":[{\"name\":\"R\",\"email\":\"r@example.org\"}]}",
                "{\"kind\":\"couple\",\"signatories\":[{\"name\":7,\"email\":\"r@example.org\"}]}",
                "{\"kind\":\"couple\",\"signatories\":[{\"name\":\"R\",\"email\":\"ann@example.org\"}]}",
                "{\"kind\":\"minor\",\"minor\":\"\\u0000\",\"signatories\":[]}"
            })
    void theApiRefusesWhatCannotBe(String attendance) {
        HttpResponse<String> refused = json(attendance, "ann@example.org");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"attendance.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"couple\"", "{\"more\":1}", "{\"signatories\":7}", "{\"signatories\":[7]}"})
    void theApiRefusesAnotherShape(String attendance) {
        assertThat(json(attendance, "ann@example.org").statusCode()).isEqualTo(400);
    }

    @Test
    void theApiSaysWhoMayComeAndTakesThem() {
        assertThat(Http.HARBOUR.get("/api/v1/appointment-types").body())
                .contains(
                        "\"attendance\":{\"kinds\":[\"adult\",\"couple\",\"minor\"],\"guardians\":2}",
                        "\"attendance\":{\"kinds\":[\"adult\"],\"guardians\":1}");
        String other = address("api");
        HttpResponse<String> booked = json(
                "{\"kind\":\"couple\",\"signatories\":[{\"name\":\"R\",\"email\":\"" + other + "\"}]}",
                address("by-api"));
        assertThat(booked.statusCode()).isEqualTo(201);
        assertThat(booked.body()).contains("\"status\":\"requested\"", "\"missingSignatures\":1");
        SentMail.to(other, "/signatures/");
        assertThat(json("{\"kind\":\"adult\"}", address("alone")).body()).contains("\"status\":\"confirmed\"");
        HttpResponse<String> elsewhere = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"start\":\"" + Http.HARBOUR.freeStart(70)
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"ann@example.org\"},\"attendance\":{\"kind\":\"couple\"}}");
        assertThat(elsewhere.statusCode()).as("a type for adults").isEqualTo(422);
    }

    @Test
    void aSecretIsItsOwnPracticesOnly() {
        String other = address("foreign");
        couple(start(type), address("own"), other);
        String page = page(SentMail.to(other, "/signatures/"));
        HttpResponse<String> unknown = Http.LINDENHOF.get("/signatures/" + "x".repeat(43));
        HttpResponse<String> foreign = Http.LINDENHOF.get(page);
        assertThat(foreign.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(Http.LINDENHOF
                        .form(page + "/confirmation", Map.of("consent", "yes"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.LINDENHOF.form(page + "/refusal", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Sql.number("SELECT count(*) FROM signatory WHERE name::text LIKE '%Robin%'"
                        + " OR encode(name, 'escape') LIKE '%Robin%'"))
                .as("sealed")
                .isZero();
        assertThat(Sql.number("SELECT count(*) FROM information_schema.columns WHERE table_name = 'signatory'"
                        + " AND column_name LIKE '%mail%'"))
                .as("addresses are not kept")
                .isZero();
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private String couple(String start, String booker, String other) {
        return IntakeType.path(
                posted(form(start, booker) + "&attendance=couple&other-name=Robin+Other&other-email=" + other));
    }

    private HttpResponse<String> posted(String body) {
        HttpResponse<String> booked = Http.HARBOUR.post("/book/" + type.slug(), FORM, body);
        assertThat(booked.statusCode()).isEqualTo(303);
        return booked;
    }

    private HttpResponse<String> json(String attendance, String email) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start(type)
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"" + email + "\"},\"attendance\":" + attendance
                        + "}");
    }

    // Each a time of its own, so that no test takes another's.
    private String start(IntakeType of) {
        next++;
        return of.freeStart(next * 2);
    }

    private static String form(String start, String email) {
        return "start=" + start + "&name=Ann&email=" + email + "&consent=yes";
    }

    private static String address(String about) {
        return about + "-" + UUID.randomUUID() + "@example.org";
    }

    private static HttpResponse<String> confirm(String page) {
        return Http.HARBOUR.form(page + "/confirmation", Map.of("consent", "yes"));
    }

    private static HttpResponse<String> decline(String page) {
        return Http.HARBOUR.form(page + "/refusal", Map.of());
    }

    private static String page(SentMail mail) {
        return Editor.first("(/signatures/[A-Za-z0-9_-]{43})", mail.text());
    }

    private static String api(String place) {
        return Http.HARBOUR.get("/api/v1" + place).body();
    }

    private static String slots(IntakeType of) {
        java.time.Instant now = java.time.Instant.now();
        return Http.HARBOUR
                .get("/api/v1/slots?type=" + of.slug() + "&from=" + now + "&to="
                        + now.plus(java.time.Duration.ofDays(60)))
                .body();
    }

    private String admin(String place) {
        return type.owner().get(adminPath(place)).body();
    }

    private static String adminPath(String place) {
        return "/admin/bookings/" + Sql.booking(place, "id");
    }
}
