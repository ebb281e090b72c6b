package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The practice cancels with a word to the client: who reads it where. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationMessageIT extends ServerTest {

    private static final String WORDS = "Heartfelt apologies, Quincunx";

    private IntakeType type;

    @BeforeAll
    void somethingToBook() {
        type = IntakeType.create("message-it", Map.of());
    }

    @AfterAll
    void nothingMore() {
        type.vacate();
    }

    @Test
    void aDiscreetMailOnlySaysThatThereIsAMessage() {
        Appointment booking = book("", 60);
        assertThat(booking.owner().get(booking.path() + "/cancellation").body())
                .contains("stays discreet", "name=\"message\"");
        assertThat(cancel(booking, WORDS).statusCode()).isEqualTo(303);
        String mail = SentMail.to(booking.email(), "is cancelled").everything();
        assertThat(mail)
                .contains("METHOD:CANCEL", "There is a message for you", booking.place())
                .doesNotContain("Quincunx", "Heartfelt");
        assertThat(Http.HARBOUR.get(booking.place()).body()).contains("A message for you", WORDS);
        assertThat(booking.page()).contains("Your message", WORDS);
    }

    @Test
    void aMailThatMaySpeakCarriesIt() {
        Appointment booking = book(",\"contact\":{\"named\":\"yes\"}", 62);
        assertThat(cancel(booking, WORDS).statusCode()).isEqualTo(303);
        assertThat(SentMail.to(booking.email(), "METHOD:CANCEL").everything()).contains(WORDS);
    }

    @Test
    void whoWantsNoMailReadsItOnTheirPageOnly() {
        Appointment booking = book(",\"contact\":{\"mail\":\"no\"}", 64);
        assertThat(booking.owner().get(booking.path() + "/cancellation").body()).contains("asked for no emails");
        assertThat(cancel(booking, WORDS).statusCode()).isEqualTo(303);
        Appointment later = book("", 66);
        SentMail.to(later.email(), "/bookings/"); // what was written before has left by now
        assertThat(SentMail.to(booking.email())).isEmpty();
        assertThat(Http.HARBOUR.get(booking.place()).body()).contains(WORDS);
    }

    @Test
    void withoutAMessageNothingIsSaidAboutOne() {
        Appointment booking = book("", 68);
        assertThat(cancel(booking, " \n ").statusCode()).isEqualTo(303);
        assertThat(SentMail.to(booking.email(), "is cancelled").everything()).doesNotContain("message for you");
        assertThat(Http.HARBOUR.get(booking.place()).body()).doesNotContain("A message for you");
    }

    @Test
    void aRequestIsDeclinedInItsOwnWords() {
        IntakeType asked = IntakeType.create("message-request", Map.of("onRequest", "yes"));
        try {
            Appointment request = Appointment.book(type.owner(), asked.slug(), asked.freeStart(70), "");
            assertThat(request.page()).contains("Decline request");
            assertThat(cancel(request, WORDS).statusCode()).isEqualTo(303);
            assertThat(SentMail.to(request.email(), "can’t offer you this time").everything())
                    .doesNotContain("METHOD:", "Quincunx");
        } finally {
            asked.vacate();
        }
    }

    @Test
    void aMessageThatIsTooLongIsGivenBackAndNothingHappens() {
        Appointment booking = book("", 72);
        HttpResponse<String> refused = cancel(booking, "x".repeat(1001));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("error-message", "x".repeat(1001));
        assertThat(booking.page()).contains("badge-confirmed");
        assertThat(cancel(booking, "ä".repeat(1000)).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @MethodSource("org.praxiscms.app.BadInputIT#hostile")
    void whatIsHostileIsStoredAsTextOrRefused(String text) {
        Appointment booking = book(",\"contact\":{\"named\":\"yes\"}", 74);
        HttpResponse<String> answer = cancel(booking, text);
        assertThat(answer.statusCode()).isLessThan(500);
        for (String page : new String[] {
            answer.body(), booking.page(), Http.HARBOUR.get(booking.place()).body()
        }) {
            assertThat(page).doesNotContain("<script>alert", "onerror=alert(1)>", "org.praxiscms");
        }
    }

    @Test
    void itLiesSealedAndTheSecondOneChangesNothing() {
        Appointment booking = book("", 76);
        assertThat(cancel(booking, WORDS).statusCode()).isEqualTo(303);
        assertThat(cancel(booking, "Something else").statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(booking.place()).body()).contains(WORDS).doesNotContain("Something else");
        assertThat(Sql.number(
                        "SELECT count(*) FROM booking_message WHERE booking_id = ?::uuid"
                                + " AND position('Quincunx'::bytea IN text) = 0",
                        booking.id()))
                .isEqualTo(1);
    }

    @Test
    void anotherPracticeCancelsNothing() {
        Appointment booking = book("", 78);
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.get(booking.path() + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(other.form(booking.path() + "/cancellation", Map.of("_form", other.formToken(), "message", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(booking.page()).contains("badge-confirmed");
    }

    private Appointment book(String more, int n) {
        return Appointment.book(type.owner(), type.slug(), type.freeStart(n), more);
    }

    private static HttpResponse<String> cancel(Appointment booking, String message) {
        Map<String, String> form = new HashMap<>(Map.of("_form", booking.owner().formToken(), "message", message));
        return booking.owner().form(booking.path() + "/cancellation", form);
    }
}
