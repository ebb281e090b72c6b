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

    private static final String PLAN = "These are your appointments today";

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

    @Test
    void thePlanOfTheDayComesOnceAndOnlyToWhoWantsIt() {
        Appointment today = Appointment.book(type.owner(), type.slug(), type.freeStart(20), "");
        // a zone in which it is nine o'clock in the morning, so that the test does not depend on the time of day
        int hour = java.time.LocalTime.now(java.time.ZoneOffset.UTC).getHour();
        int ahead = Math.floorMod(9 - hour + 12, 24) - 12;
        String zone = "Etc/GMT" + (ahead > 0 ? "-" : "+") + Math.abs(ahead);
        String noon = "(date_trunc('day', now() AT TIME ZONE '" + zone + "') + interval '12 hours') AT TIME ZONE '"
                + zone + "'";
        Sql.changeBooking(
                today.place(),
                "starts_at = " + noon + ", ends_at = " + noon + " + interval '50 minutes', blocked = tstzrange(" + noon
                        + ", " + noon + " + interval '50 minutes')");
        assertThat(SentMail.saying(Editor.EMAIL, PLAN)).isEmpty();
        assertThat(type.owner()
                        .form(
                                CHOICES,
                                Map.of("_form", type.owner().formToken(), "notifications", "ALL", "dayPlan", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(type.owner().get(CHOICES).body()).containsPattern("name=\"dayPlan\"[^>]* checked");
        try {
            Sql.run("UPDATE practice SET time_zone = '" + zone + "' WHERE name = 'Harbour Psychotherapy'");
            SentMail plan = SentMail.to(Editor.EMAIL, PLAN);
            assertThat(plan.text())
                    .contains("12:00–12:50  ", "/admin/bookings?view=day&date=", CHOICES)
                    .doesNotContain(today.name());
        } finally {
            Sql.run("UPDATE practice SET time_zone = 'Europe/Dublin' WHERE name = 'Harbour Psychotherapy'");
        }
        Appointment later = Appointment.book(type.owner(), type.slug(), type.freeStart(22), "");
        told(later, "An appointment has been booked");
        assertThat(SentMail.saying(Editor.EMAIL, PLAN)).hasSize(1);
    }

    @Test
    void theFirstPageTellsWhatIsNew() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(24), "");
        assertThat(type.owner().get("/admin").body())
                .contains("New since you were last here", "href=\"" + booking.path() + "\"");
        assertThat(Editor.at(Http.LINDENHOF).get("/admin").body()).doesNotContain(booking.path());
        HttpResponse<String> seen = type.owner()
                .form("/admin/news/seen", Map.of("_form", type.owner().formToken()));
        assertThat(seen.statusCode()).isEqualTo(303);
        assertThat(Editor.first(
                        "(?s)(<main.*?)id=\"next\"", type.owner().get("/admin").body()))
                .doesNotContain(booking.path());
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
