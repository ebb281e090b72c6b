package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients are told of their bookings is true at that moment, on their pages and by mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientMailsIT extends ServerTest {

    private IntakeType type;
    private IntakeType onRequest;

    @BeforeAll
    void offer() {
        type = IntakeType.create("client-mails", Map.of());
        onRequest = IntakeType.create("client-mails-request", Map.of("onRequest", "yes"));
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
        onRequest.withdraw();
    }

    @Test
    void aRequestThatIsConfirmedAndMovedBeforeItsMailLeavesIsToldAtOnce() {
        Appointment request = Appointment.book(onRequest.owner(), onRequest.slug(), onRequest.freeStart(0), "");
        assertThat(act(request, "/confirmation").statusCode()).isEqualTo(303);
        assertThat(request.move(java.time.Instant.parse(onRequest.freeStart(3)), Map.of("allTheSame", ""))
                        .statusCode())
                .isEqualTo(303);
        SentMail told = SentMail.to(request.email(), "We couldn’t offer you the time you asked for");
        assertThat(told.text()).contains("You asked for: ", " time)");
        assertThat(told.calendar()).contains("METHOD:REQUEST");
        assertThat(SentMail.saying(request.email(), "METHOD:REQUEST")).hasSize(1);
    }

    @Test
    void aMoveIsCalledOneOnThePageAndInTheMail() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(4), "");
        assertThat(Http.HARBOUR.get(booking.place()).body()).contains("<h1").doesNotContain("has been moved");
        HttpResponse<String> moved = Http.HARBOUR.form(booking.place() + "/move", Map.of("start", type.freeStart(8)));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(booking.place()).body())
                .contains("Your appointment has been moved", "Before, it was on ");
        assertThat(SentMail.to(booking.email(), "Your appointment has been moved")
                        .text())
                .contains("Before: ", " time)");
    }

    @Test
    void theRuleForCancellingIsToldBeforeAndAfterBooking() {
        String start = type.freeStart(12);
        assertThat(Http.HARBOUR.get("/book/" + type.slug() + "?start=" + start).body())
                .contains("You can move or cancel the appointment until ", "counts as a late cancellation");
        Appointment booking = Appointment.book(type.owner(), type.slug(), start, "");
        assertThat(SentMail.to(booking.email(), "METHOD:REQUEST").text())
                .contains("You can move or cancel it until ", "Declining the invitation in your calendar");
    }

    @Test
    void aReminderOffersNothingThatIsRefused() {
        Appointment free = reminded("5 hours", "cancellation_hours = 0");
        assertThat(SentMail.to(free.email(), "This is a reminder").text()).contains("To view, move or cancel it:");
        Appointment late = reminded("6 hours", "cancellation_hours = 24, late_cancellation = 'MARKED'");
        assertThat(SentMail.to(late.email(), "This is a reminder").text())
                .contains("counts as a late cancellation", "To view or cancel it:");
        Appointment over = reminded("7 hours", "cancellation_hours = 24, late_cancellation = 'REFUSED'");
        assertThat(SentMail.to(over.email(), "This is a reminder").text())
                .contains("If you can’t come, please call.", "To view it:")
                .doesNotContain("move or cancel it");
    }

    @Test
    void whoHasJustBeenToldOfATimeIsNotRemindedOfIt() {
        Appointment moved = Appointment.book(type.owner(), type.slug(), type.freeStart(20), "");
        Http.HARBOUR.form(moved.place() + "/move", Map.of("start", type.freeStart(22)));
        SentMail.to(moved.email(), "Your appointment has been moved");
        soon(moved, "8 hours"); // as if it had been moved there
        Appointment booked = Appointment.book(type.owner(), type.slug(), type.freeStart(24), "");
        soon(booked, "9 hours"); // a later one, reminded of after the other would have been
        SentMail.to(booked.email(), "This is a reminder");
        assertThat(SentMail.saying(moved.email(), "This is a reminder")).isEmpty();
    }

    @Test
    void aNeutralLinkLeadsToThePracticeAndNowhereElse() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(16), "");
        String link = Editor.first(
                "(http://termine[^\\s]+)",
                SentMail.to(booking.email(), "METHOD:REQUEST").text());
        Http neutral = new Http("termine.localhost");
        String path = link.replaceFirst("http://[^/]+", "");
        HttpResponse<String> followed = neutral.get(path);
        assertThat(followed.statusCode()).isEqualTo(302);
        assertThat(followed.headers().firstValue("Location").orElseThrow())
                .startsWith("http://harbour.localhost:")
                .endsWith(booking.place());
        assertThat(followed.headers().firstValue("Cache-Control")).contains("no-store");
        for (String other : new String[] {
            "/",
            "/robots.txt",
            path.substring(0, path.length() - 1),
            path + "/cancellation",
            "/AAAAAAAAAAAAAAAAAAAAAA" + path.substring(23),
            path.replaceFirst("/bookings/", "/admin/"),
            path.substring(0, 23) + "//example.org/" + "a".repeat(43)
        }) {
            assertThat(neutral.get(other).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void aMistypedAddressIsShownAndCorrectedByTheClientThreeTimesAtMost() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(32), "");
        String typed = booking.email().replace("example.org", "gmial.com");
        String place = booking("/book/" + type.slug(), typed, type.freeStart(34));
        assertThat(Http.HARBOUR.get(place).body())
                .contains(
                        "Our emails about it go to " + typed, "Did you mean " + typed.replace("gmial", "gmail") + "?");
        HttpResponse<String> wrong = Http.HARBOUR.form(place + "/email", Map.of("email", "ann@"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"ann@\"", "id=\"error-email\"");
        assertThat(correct(place, booking.email()).statusCode()).isEqualTo(303);
        assertThat(SentMail.to(booking.email(), place).text()).contains("Your appointment is booked");
        assertThat(Http.HARBOUR.get(place).body())
                .as("whoever got the first mail by mistake may read this")
                .doesNotContain(booking.email())
                .contains("…@example.org");
        correct(place, "");
        correct(place, "");
        assertThat(Http.HARBOUR.get(place).body()).doesNotContain(place + "/email");
        correct(place, typed.replace("gmial.com", "example.net"));
        assertThat(Sql.number(
                        "SELECT count(*) FROM booking_event WHERE kind = 'TOLD_AGAIN' AND booking_id ="
                                + " (SELECT id FROM booking WHERE token_hash = sha256(?))",
                        Sql.shown(place)))
                .isEqualTo(3);
    }

    @Test
    void aMailThatCouldNotBeDeliveredIsShownAndThePracticeSendsItAgain() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(36), "");
        SentMail.to(booking.email(), "METHOD:REQUEST");
        Sql.change(
                "UPDATE outbox_mail SET sent_at = NULL, gave_up_at = now() WHERE booking_id = ?::uuid", booking.id());
        assertThat(untold(booking.owner())).contains(booking.path());
        assertThat(booking.page()).contains("The last email to " + booking.email() + " could not be delivered");
        assertThat(Http.HARBOUR.get(booking.place()).body()).contains("We couldn’t deliver our last email to");
        assertThat(booking.owner().get(booking.path() + "/email").body()).contains("value=\"" + booking.email() + "\"");
        String right = "right-" + booking.email();
        Map<String, String> form = Map.of("_form", booking.owner().formToken(), "email", right);
        assertThat(booking.owner().form(booking.path() + "/email", form).statusCode())
                .isEqualTo(303);
        SentMail.to(right, "METHOD:REQUEST");
        assertThat(booking.page()).contains(right).doesNotContain("could not be delivered");
        assertThat(untold(booking.owner())).doesNotContain(booking.path());
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.form(booking.path() + "/email", Map.of("_form", other.formToken(), "email", right))
                        .statusCode())
                .isEqualTo(404);
        assertThat(booking.owner()
                        .form(
                                booking.path() + "/email",
                                Map.of("_form", booking.owner().formToken(), "email", "nobody"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyIsToldAgainOfWhatIsOverOrAbsent() {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(40), "");
        Http.HARBOUR.form(booking.place() + "/cancellation", Map.of());
        assertThat(correct(booking.place(), "other@example.org").statusCode()).isEqualTo(303);
        HttpResponse<String> late = booking.owner()
                .form(
                        booking.path() + "/email",
                        Map.of("_form", booking.owner().formToken(), "email", "other@example.org"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(correct("/bookings/" + "A".repeat(43), "other@example.org").statusCode())
                .isEqualTo(404);
        assertThat(correct("/bookings/" + "A".repeat(43), "nobody").statusCode())
                .isEqualTo(404);
        assertThat(SentMail.saying("other@example.org", booking.place())).isEmpty();
    }

    /** What the first page says of mails that did not arrive. */
    private static String untold(Editor owner) {
        return owner.get("/admin").body().replaceFirst("(?s).*?(<h2 id=\"untold\"|$)(.*?)(</section>.*|$)", "$2");
    }

    private static HttpResponse<String> correct(String place, String email) {
        return Http.HARBOUR.form(place + "/email", Map.of("email", email));
    }

    private static String booking(String path, String email, String start) {
        HttpResponse<String> booked =
                Http.HARBOUR.form(path, Map.of("start", start, "name", "Ann", "email", email, "consent", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        return IntakeType.path(booked);
    }

    /** A confirmed booking that starts in some hours and that is to be reminded of. */
    private Appointment reminded(String in, String rule) {
        Appointment booking = Appointment.book(type.owner(), type.slug(), type.freeStart(28), "");
        Sql.change(
                "UPDATE appointment_type SET " + rule
                        + " WHERE id = (SELECT appointment_type_id FROM booking WHERE id = ?::uuid)",
                booking.id());
        soon(booking, in);
        return booking;
    }

    private static void soon(Appointment booking, String in) {
        Sql.changeBooking(
                booking.place(),
                "booked_at = now() - interval '5 days', starts_at = now() + interval '" + in + "', ends_at = now()"
                        + " + interval '" + in + "' + interval '10 minutes', blocked = tstzrange(now() + interval '"
                        + in
                        + "', now() + interval '" + in + "' + interval '10 minutes')");
    }

    private static HttpResponse<String> act(Appointment booking, String below) {
        return booking.owner()
                .form(booking.path() + below, Map.of("_form", booking.owner().formToken()));
    }
}
