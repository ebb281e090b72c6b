package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
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

/** In person, by video or by telephone: chosen while booking, and known to everybody whom it concerns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsIT extends ServerTest {

    private static final String ROOM = "https://video.example.org/rooms/harbour?quiet=1";

    private IntakeType called;
    private IntakeType either;
    private String practitioner;

    @BeforeAll
    void offer() {
        called = IntakeType.create("formats-called", Map.of("format", "PHONE"), "");
        either = IntakeType.create("formats-either", Map.of("format", "IN_PERSON_OR_VIDEO"), "");
        List<String> people = IntakeType.people(called.owner());
        practitioner = people.get(people.size() - 1);
    }

    @AfterAll
    void withdraw() {
        room("");
        called.vacate();
        either.vacate();
    }

    @Test
    void whoIsCalledLeavesANumber() {
        String start = called.freeStart(4);
        HttpResponse<String> refused = book(called, start, address(), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Error: ", "Enter the phone number we should call", "We’ll call you on this number");
        HttpResponse<String> api = Http.HARBOUR.json("/api/v1/bookings", json(called, start, ""));
        assertThat(api.statusCode()).isEqualTo(422);
        assertThat(api.body()).contains("\"client.phone\"", "The practice calls the client");
        assertThat(byHand(called, start, Map.of("phone", "")).statusCode()).isEqualTo(422);

        String email = address();
        HttpResponse<String> booked = book(called, start, email, Map.of("phone", "+353 1 555 0147"));
        assertThat(booked.statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(IntakeType.path(booked)).body())
                .contains("By phone. We’ll call you on your number ending in 147")
                .doesNotContain("555 0147");
        assertThat(SentMail.to(email, "By phone: we’ll call you.").everything()).doesNotContain("555");
        assertThat(seenByThePractice(called, email)).contains("by phone: we call the client", "+353 1 555 0147");
    }

    @Test
    void inPersonOrByVideoIsChosen() {
        room(ROOM);
        String start = either.freeStart(6);
        HttpResponse<String> refused = book(either, start, address(), Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose whether you’d like to meet in person or by video", "In person, at the practice");
        for (String wrong : List.of("phone", "VIDEO", "in-person-or-video", "<b>", "x".repeat(5000))) {
            assertThat(book(either, start, address(), Map.of("format", wrong)).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        String email = address();
        HttpResponse<String> booked = book(either, start, email, Map.of("format", "video", "contact-named", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        String place = IntakeType.path(booked);
        assertThat(Http.HARBOUR.get(place).body())
                .contains("By video. Open the link on this page", "href=\"" + ROOM + "\"", "Join the video session");
        assertThat(Http.HARBOUR.get("/api/v1" + place).body()).contains("\"format\":\"video\"");
        assertThat(SentMail.to(email, "By video: " + ROOM).calendar()).contains("LOCATION:" + ROOM);
        assertThat(Http.HARBOUR.get(place + "/calendar.ics").body().replace("\r\n ", ""))
                .contains("LOCATION:" + ROOM, "DESCRIPTION:+353", "\\nhttp://harbour.localhost", place);
        assertThat(seenByThePractice(either, email)).contains(">by video\n");
        assertThat(either.owner()
                        .get("/admin/bookings?view=list&date=" + Appointment.date(Instant.parse(start)))
                        .body())
                .contains("formats-either, by video");
    }

    @Test
    void aDiscreetMailDoesNotNameTheRoom() {
        room(ROOM);
        String email = address();
        HttpResponse<String> booked = book(either, either.freeStart(9), email, Map.of("format", "video"));
        SentMail mail = SentMail.to(email, "By video. You’ll find the link on the page below");
        assertThat(mail.everything()).doesNotContain("video.example.org", "LOCATION");
        assertThat(Http.HARBOUR.get(IntakeType.path(booked)).body()).contains("href=\"" + ROOM + "\"");
    }

    @Test
    void theStreetStandsInTheMailOfWhoComes() {
        String email = address();
        book(either, either.freeStart(12), email, Map.of("format", "in-person", "contact-named", "yes"));
        String street =
                Sql.text("SELECT street FROM practice p JOIN tenant t ON t.id = p.tenant_id WHERE t.key = 'harbour'");
        SentMail mail = SentMail.to(email, "In person: " + street);
        assertThat(mail.calendar()).contains("LOCATION:" + street);
    }

    @Test
    void whatIsNotAgreedIsAgreedLaterAndTold() {
        String email = address();
        String start = either.freeStart(15);
        HttpResponse<String> booked =
                Http.HARBOUR.json("/api/v1/bookings", json(either, start, "").replace("nobody@example.org", email));
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        assertThat(booked.body()).contains("\"format\":\"in-person-or-video\"");
        SentMail.to(email, "In person or by video – we’ll agree on that with you.");
        assertThat(seenByThePractice(either, email)).contains("not agreed yet");
        String path = adminPath(either, email);
        Map<String, String> form = Map.of("_form", either.owner().formToken(), "format", "IN_PERSON");
        assertThat(either.owner()
                        .form(path + "/format", Map.of("_form", either.owner().formToken(), "format", "PHONE"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(either.owner().form(path + "/format", form).statusCode()).isEqualTo(303);
        assertThat(either.owner().form(path + "/format", form).statusCode())
                .as("the same again")
                .isEqualTo(303);
        SentMail.to(email, "In person.");
        assertThat(SentMail.saying(email, "In person.")).hasSize(1);
        assertThat(seenByThePractice(either, email)).contains("In person or by video: changed by you");
    }

    @Test
    void byHandTheFormatIsOneOfThoseOffered() {
        String start = either.freeStart(18);
        HttpResponse<String> refused = byHand(called, start, Map.of("format", "video", "phone", "+353 1 555 0100"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This appointment type is offered by phone only.");
        HttpResponse<String> made = byHand(either, start, Map.of("format", "video"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(either.owner().get(IntakeType.path(made)).body()).contains(">by video\n");
        HttpResponse<String> phoned = byHand(called, either.freeStart(24), Map.of("phone", "+353 1 555 0100"));
        assertThat(called.owner().get(IntakeType.path(phoned) + "/format").statusCode())
                .as("nothing to choose")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example.org/",
                "javascript:alert(1)",
                "https://",
                "https://user:secret@video.example.org/",
                "video.example.org",
                "https://video.example.org/a room",
                "https://video.example.org/\u00e4"
            })
    void aVideoLinkIsAWholeAddress(String link) {
        HttpResponse<String> refused = room(link);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Enter a complete address that begins with https://");
    }

    private HttpResponse<String> room(String link) {
        return called.owner()
                .form("/admin/video-links", Map.of("_form", called.owner().formToken(), "link-" + practitioner, link));
    }

    private static HttpResponse<String> book(IntakeType type, String start, String email, Map<String, String> more) {
        Map<String, String> form =
                new HashMap<>(Map.of("start", start, "name", "Ann", "email", email, "consent", "yes"));
        form.putAll(more);
        return Http.HARBOUR.form("/book/" + type.slug(), form);
    }

    private static String json(IntakeType type, String start, String more) {
        return "{\"type\":\"" + type.slug() + "\",\"start\":\"" + start
                + "\",\"client\":{\"name\":\"Ann\",\"email\":\"nobody@example.org\"}" + more + "}";
    }

    private HttpResponse<String> byHand(IntakeType type, String start, Map<String, String> more) {
        Instant instant = Instant.parse(start);
        Map<String, String> form = new HashMap<>(Map.of(
                "_form",
                type.owner().formToken(),
                "type",
                type.path().substring(type.path().lastIndexOf('/') + 1),
                "practitioner",
                practitioner,
                "date",
                Appointment.date(instant),
                "time",
                Appointment.time(instant),
                "name",
                "Called Cal",
                "email",
                "",
                "tell",
                "none"));
        form.putAll(more);
        return type.owner().form("/admin/bookings/new", form);
    }

    private static String seenByThePractice(IntakeType type, String email) {
        return type.owner().get(adminPath(type, email)).body();
    }

    private static String adminPath(IntakeType type, String email) {
        return IntakeType.bookingsOf(type.owner()).stream()
                .filter(path -> type.owner().get(path).body().contains(email))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return UUID.randomUUID().toString().substring(0, 12) + "@example.org";
    }
}
