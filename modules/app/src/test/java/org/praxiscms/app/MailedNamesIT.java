package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Anybody can type anybody's address: what else they typed is not sent there, whichever mail it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailedNamesIT extends ServerTest {

    private static final String TEXT = "You have won, call +44 20 7946 0999 or see https://prize.example today";
    private static final List<String> PARTS = List.of("You have won", "7946", "prize.example");

    private IntakeType type;
    private IntakeType onRequest;
    private String question;

    @BeforeAll
    void offer() {
        type = IntakeType.create("named-mails", Map.of(), "&attendance=adult&attendance=couple");
        question = type.ask("LONG_TEXT", "Anything else", false);
        onRequest = IntakeType.create("named-mails-request", Map.of("onRequest", "yes"), "");
    }

    @AfterAll
    void withdraw() {
        type.vacate();
        onRequest.vacate();
    }

    @Test
    void aBookingsMailsCarryNothingThatWasTyped() {
        String email = address();
        String token = book(type, email, ",\"answers\":{\"" + question + "\":\"" + TEXT + "\"}");
        Http.HARBOUR.form("/bookings/" + token + "/move", Map.of("start", type.freeStart(4)));
        Http.HARBOUR.form("/bookings/" + token + "/cancellation", Map.of());
        SentMail booked = clean(email, "Your appointment is booked");
        assertThat(booked.text()).startsWith("Hello,");
        assertThat(clean(email, "has been moved").text()).startsWith("Hello,");
        assertThat(clean(email, "has been cancelled").text()).startsWith("Hello,");
    }

    @Test
    void mailsThatNameThePracticeCarryNothingThatWasTypedEither() {
        String email = address();
        book(type, email, ",\"contact\":{\"named\":true}");
        assertThat(clean(email, "Your appointment is booked").text())
                .startsWith("Hello,")
                .contains("named-mails");
    }

    @Test
    void aRequestsMailsCarryNothingThatWasTyped() {
        String email = address();
        String token = book(onRequest, email, "");
        assertThat(clean(email, "We have received your request").text()).startsWith("Hello,");
        Http.HARBOUR.form("/bookings/" + token + "/cancellation", Map.of());
        clean(email, "has been cancelled");
    }

    @Test
    void whoHasToAgreeIsSentNothingThatWasTyped() {
        String email = address();
        String other = address();
        book(
                type,
                email,
                ",\"attendance\":{\"kind\":\"couple\",\"signatories\":[{\"name\":\"" + TEXT + "\",\"email\":\"" + other
                        + "\"}]}");
        assertThat(clean(other, "Someone has requested this time").text()).startsWith("Hello,");
        assertThat(clean(email, "We have received your request").text()).startsWith("Hello,");
    }

    @Test
    void theWaitingListsMailCarriesNothingThatWasTyped() {
        String email = address();
        HttpResponse<String> left = Http.HARBOUR.form(
                "/book/free-consultation/wish",
                new HashMap<>(Map.of(
                        "name",
                        TEXT,
                        "email",
                        email,
                        "consent",
                        "yes",
                        "days",
                        "monday",
                        "parts",
                        "morning",
                        "until",
                        LocalDate.now().plusDays(20).toString())));
        assertThat(left.statusCode()).isEqualTo(303);
        SentMail mail = clean(email, "We have noted when you could come");
        String token = Editor.first("/waiting/([A-Za-z0-9_-]+)", mail.text());
        Http.HARBOUR.form("/waiting/" + token + "/end", Map.of()); // or it is offered times that other tests free
        assertThat(mail.text()).startsWith("Hello,");
    }

    private static SentMail clean(String email, String saying) {
        SentMail mail = SentMail.to(email, saying);
        assertThat(mail.everything()).doesNotContain(PARTS);
        return mail;
    }

    private static String address() {
        return "typed-" + UUID.randomUUID() + "@example.org";
    }

    private static String book(IntakeType type, String email, String more) {
        HttpResponse<String> booked = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"" + type.slug() + "\",\"start\":\"" + type.freeStart(0) + "\",\"client\":{\"name\":\""
                        + TEXT + "\",\"email\":\"" + email + "\"}" + more + "}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }
}
