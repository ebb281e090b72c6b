package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The practice's people learn by mail what clients do with bookings, as far as each of them wants to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotificationIT extends ServerTest {

    private static final String CHOICES = "/admin/account/notifications";

    private IntakeType type;
    private List<String> people;

    @BeforeAll
    void offer() {
        type = IntakeType.create("practice-is-told", Map.of(), "");
        people = IntakeType.people(type.owner());
    }

    @AfterEach
    void tellOfAll() {
        choose("ALL");
    }

    @AfterAll
    void vacate() {
        type.vacate();
    }

    @Test
    void bookingMoveAndCancellationAreToldDiscreetly() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(3), "");
        SentMail told = told(booking, "An appointment has been booked");
        assertThat(told.header("Subject")).startsWith("New booking: ");
        assertThat(told.everything())
                .contains("://harbour.localhost", booking.path(), CHOICES)
                .doesNotContain(booking.name(), booking.email(), type.slug());
        assertThat(type.owner().get(booking.path()).body()).contains(booking.name());

        assertThat(Http.HARBOUR
                        .form(booking.place() + "/move", Map.of("start", type.freeStart(5)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(told(booking, "has moved an appointment").text()).contains("Previously: ");

        assertThat(Http.HARBOUR
                        .form(booking.place() + "/cancellation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(told(booking, "has cancelled this appointment").header("Subject"))
                .startsWith("Booking cancelled: ");
    }

    @Test
    void whatThePracticeDoesIsNotToldToIt() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(8), "");
        told(booking, "An appointment has been booked");
        assertThat(booking.move(java.time.Instant.parse(type.freeStart(10)), Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(Http.HARBOUR
                        .form(booking.place() + "/cancellation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        told(booking, "has cancelled this appointment");
        assertThat(SentMail.saying(Editor.EMAIL, booking.path())).hasSize(2);
    }

    @Test
    void nobodyIsToldWhoDoesNotWantToBe() {
        choose("NONE");
        Appointment unseen = Appointment.book(type.owner(), type.slug(), type.freeStart(12), "");
        choose(people.get(0)); // the type is with another one
        Appointment others = Appointment.book(type.owner(), type.slug(), type.freeStart(14), "");
        choose(people.get(people.size() - 1));
        Appointment own = Appointment.book(type.owner(), type.slug(), type.freeStart(16), "");
        assertThat(told(own, "An appointment has been booked").text())
                .as("who is told of one practitioner only need not read their name")
                .doesNotContain("With ");
        assertThat(SentMail.saying(Editor.EMAIL, unseen.path())).isEmpty();
        assertThat(SentMail.saying(Editor.EMAIL, others.path())).isEmpty();
        assertThat(type.owner().get(CHOICES).body())
                .contains("value=\"" + people.get(people.size() - 1) + "\" selected");
    }

    @Test
    void foreignAndMalformedChoicesAreRefused() {
        String foreign = Editor.first(
                "name=\"practitioners\" value=\"([^\"]+)\"",
                Editor.at(Http.LINDENHOF).get("/admin/appointment-types/new").body());
        for (String choice : List.of(foreign, UUID.randomUUID().toString(), "", "all", "'")) {
            assertThat(submit(choice).statusCode()).as(choice).isEqualTo(422);
        }
        assertThat(type.owner().get(CHOICES).body()).contains("value=\"ALL\" selected");
    }

    private SentMail told(Appointment booking, String saying) {
        org.awaitility.Awaitility.await(saying)
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> SentMail.saying(Editor.EMAIL, booking.path()).stream()
                        .anyMatch(mail -> mail.text().contains(saying)));
        return SentMail.saying(Editor.EMAIL, booking.path()).stream()
                .filter(mail -> mail.text().contains(saying))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String choice) {
        assertThat(submit(choice).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> submit(String choice) {
        return type.owner().form(CHOICES, Map.of("_form", type.owner().formToken(), "notifications", choice));
    }
}
