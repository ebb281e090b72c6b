package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whoever looks over the reader's shoulder: every header and every part of every kind of discreet mail, read for what it
 * gives away. Left out of what is read are the link, whose host it cannot do without, and the installation's own address.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscreetMailsIT extends ServerTest {

    private static final String NAME = "Healing hours";
    private static final Pattern HEALTH = Pattern.compile(
            "(?i)therap|psych|trauma|heal|couns|treat|clinic|practi|praxis|session|patient|doctor|crisis|abuse|violence");

    private IntakeType type;
    private IntakeType onRequest;
    private List<String> tellTale;

    @BeforeAll
    void offer() {
        type = IntakeType.create("discreet", Map.of("name", NAME), "&attendance=adult&attendance=couple");
        onRequest = IntakeType.create("discreet-request", Map.of("name", NAME, "onRequest", "yes"), "");
        List<String> people = Pattern.compile("\"name\":\"([^\"]+)\"")
                .matcher(Http.HARBOUR.get("/api/v1/practitioners").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(people).isNotEmpty();
        tellTale = new java.util.ArrayList<>(people);
        tellTale.addAll(List.of(NAME, "discreet", "Harbour", "hello@", "910 0142", "Example Quay", "Cork"));
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
        onRequest.withdraw();
    }

    @Test
    void bookingMovingAndCancellingTellNothingAndNameOneOrganizer() {
        String email = address();
        String place = book(type, 0, email, "");
        Http.HARBOUR.form(place + "/move", Map.of("start", type.freeStart(4)));
        HttpResponse<String> downloaded = Http.HARBOUR.get(place + "/calendar.ics");
        Http.HARBOUR.form(place + "/cancellation", Map.of());
        SentMail booked = neutral(email, "Your appointment is booked");
        SentMail moved = neutral(email, "has been moved");
        SentMail cancelled = neutral(email, "has been cancelled");
        assertThat(booked.calendar()).contains("METHOD:REQUEST", "SUMMARY:Appointment\r\n");
        assertThat(moved.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");
        assertThat(cancelled.calendar()).contains("METHOD:CANCEL", "SEQUENCE:2");
        String organizer = Editor.first("(ORGANIZER[^\r]+)", booked.calendar());
        assertThat(organizer).contains("CN=\"Appointments\"", "mailto:no-reply@praxis.localhost");
        assertThat(moved.calendar()).contains(organizer);
        assertThat(cancelled.calendar()).contains(organizer);
        assertThat(told(downloaded.body().replace("\r\n ", ""))).isEmpty();
        assertThat(downloaded.body().replace("\r\n ", "")).contains(organizer);
    }

    @Test
    void whatBeganWithAnotherOrganizerEndsWithThatOne() {
        String email = address();
        String place = book(type, 6, email, "");
        Sql.changeBooking(place, "calendar_organizer = 'hello@harbour.example'");
        Http.HARBOUR.form(place + "/cancellation", Map.of());
        assertThat(SentMail.to(email, "has been cancelled").calendar())
                .contains("ORGANIZER:mailto:hello@harbour.example");
    }

    @Test
    void whoWantsItNamedIsToldWhereAndHasSomebodyToAnswerTo() {
        String email = address();
        book(type, 8, email, "&contact-named=yes");
        SentMail named = SentMail.to(email, "Your appointment is booked");
        assertThat(told(named.everything())).contains("Harbour", NAME);
        assertThat(named.header("Reply-To")).isEqualTo("hello@harbour.example");
        assertThat(named.calendar())
                .contains("ORGANIZER;CN=\"Harbour Psychotherapy\";SENT-BY=\"mailto:no-reply@praxis.localhost\":"
                        + "mailto:hello@harbour.example");
    }

    @Test
    void remindingTellsNothing() {
        String email = address();
        String place = book(type, 10, email, "");
        Sql.changeBooking(
                place,
                "booked_at = now() - interval '5 days', starts_at = now() + interval '5 hours',"
                        + " ends_at = now() + interval '330 minutes',"
                        + " blocked = tstzrange(now() + interval '5 hours', now() + interval '330 minutes')");
        neutral(email, "This is a reminder");
    }

    @Test
    void askingAndLapsingTellNothing() {
        String email = address();
        String place = book(onRequest, 12, email, "");
        neutral(email, "will get back to you");
        Sql.changeBooking(place, "lapses_at = now() - interval '1 second'");
        neutral(email, "it has expired");
    }

    @Test
    void askingOthersTellsNothing() {
        String email = address();
        String other = address();
        book(type, 14, email, "&attendance=couple&other-name=Robin&other-email=" + other);
        neutral(email, "everyone who was asked needs to confirm");
        SentMail asked = neutral(other, "/signatures/");
        assertThat(asked.everything()).doesNotContain("Robin", "Ann", email);
        Http.HARBOUR.form(Editor.first("(/signatures/[A-Za-z0-9_-]{43})", asked.text()) + "/refusal", Map.of());
        neutral(email, "Not everyone confirmed");
    }

    @Test
    void waitingAndBeingOfferedATimeTellNothing() {
        String email = address();
        HttpResponse<String> left = Http.HARBOUR.form(
                "/book/" + type.slug() + "/wish", Map.of("name", "Ann", "email", email, "consent", "yes"));
        assertThat(left.statusCode()).isEqualTo(303);
        SentMail first = neutral(email, "We have noted when you could come");
        neutral(email, "we’re keeping it for you");
        Http.HARBOUR.form(Editor.first("(/waiting/[A-Za-z0-9_-]{43})", first.text()) + "/end", Map.of());
    }

    private SentMail neutral(String address, String saying) {
        SentMail mail = SentMail.to(address, saying);
        assertThat(told(mail.everything())).as(mail.everything()).isEmpty();
        assertThat(mail.header("From")).isEqualTo("Appointments <no-reply@praxis.localhost>");
        assertThat(mail.header("Reply-To")).isEmpty();
        assertThat(mail.text()).contains("In an emergency, call 112 / 999.");
        return mail;
    }

    /** What a text gives away. */
    private List<String> told(String text) {
        String read = text.replaceAll(
                        "http://termine\\.localhost:[0-9]+/[A-Za-z0-9_-]{22}/(bookings|waiting|signatures)/[A-Za-z0-9_-]{43}",
                        "")
                .replace("praxis.localhost", "");
        List<String> told = new java.util.ArrayList<>(tellTale.stream()
                .filter(word -> read.toLowerCase().contains(word.toLowerCase()))
                .toList());
        HEALTH.matcher(read).results().forEach(found -> told.add(found.group()));
        return told;
    }

    private static String book(IntakeType of, int n, String email, String more) {
        HttpResponse<String> booked = Http.HARBOUR.post(
                "/book/" + of.slug(),
                "application/x-www-form-urlencoded",
                "start=" + of.freeStart(n) + "&name=Ann&email=" + email + "&consent=yes" + more);
        assertThat(booked.statusCode()).isEqualTo(303);
        return IntakeType.path(booked);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
