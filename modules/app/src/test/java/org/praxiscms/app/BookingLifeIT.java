package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A booking's life over HTTP, with its mails read as files: moved, cancelled in time and late, lapsed, reminded of. */
class BookingLifeIT extends ServerTest {

    @AfterEach
    void usualRules() {
        Sql.run("UPDATE appointment_type SET cancellation_hours = 24, late_cancellation = 'MARKED'");
    }

    @Test
    void aMovedBookingKeepsItsPlaceInCalendarsAndFreesItsOldTime() {
        String email = address("moved");
        String place = book(email, start(30));
        String old = Editor.first("\"start\":\"([^\"]+)\"", api(place).body());
        String next = start(33);
        assertThat(Http.HARBOUR
                        .get(place + "/move?date=" + next.substring(0, 10))
                        .body())
                .contains(next);

        assertThat(Http.HARBOUR.form(place + "/move", Map.of("start", next)).statusCode())
                .isEqualTo(303);
        assertThat(api(place).body()).contains(next);
        assertThat(start(30)).isEqualTo(old);

        String first = SentMail.to(email, "Subject: Your appointment\n").everything();
        String second = SentMail.to(email, "has moved").everything();
        assertThat(first).contains("METHOD:REQUEST", "SEQUENCE:0", "/bookings/");
        assertThat(second).contains("METHOD:REQUEST", "SEQUENCE:1", "/bookings/");
        assertThat(uid(second)).isEqualTo(uid(first));
    }

    @Test
    void aBookingIsMovedByTheApiAndNotOverAnother() {
        String place = book(address("api"), start(34));
        String other = start(36);
        book(address("other"), other);
        assertThat(patch(place, "{\"start\":\"" + other + "\"}").statusCode()).isEqualTo(409);
        assertThat(patch(place, "{\"start\":\"" + start(38) + "\"}").statusCode())
                .isEqualTo(200);
        assertThat(patch(place, "{\"start\":\"2001-01-01T09:00:00Z\"}").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"start\":\"soon\"}", "{\"start\":\"2027-01-01T09:00:00Z\",\"more\":1}"})
    void aMoveOfAnotherShapeIsRefused(String body) {
        assertThat(patch("/bookings/" + "x".repeat(43), body).statusCode()).isEqualTo(400);
    }

    @Test
    void aCancellationTakesTheEntryOutOfTheCalendar() {
        String email = address("cancelled");
        String place = book(email, start(40));
        assertThat(Http.HARBOUR.form(place + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(SentMail.to(email, "is cancelled").everything())
                .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void aLateCancellationIsRefusedOrMarkedAsThePracticeChose() {
        String refused = book(address("refused"), start(2));
        String marked = book(address("marked"), start(4));
        Sql.run("UPDATE appointment_type SET cancellation_hours = 336, late_cancellation = 'REFUSED'");
        Http.HARBOUR.form(refused + "/cancellation", Map.of());
        assertThat(api(refused).body()).contains("\"status\":\"confirmed\"");
        assertThat(Http.HARBOUR.get(refused).body()).contains("Please call the practice");
        assertThat(Http.send(Http.HARBOUR.request("/api/v1" + refused).DELETE()).statusCode())
                .isEqualTo(409);
        assertThat(patch(refused, "{\"start\":\"" + start(46) + "\"}").statusCode())
                .isEqualTo(409);

        Sql.run("UPDATE appointment_type SET late_cancellation = 'MARKED'");
        Http.HARBOUR.form(marked + "/cancellation", Map.of());
        assertThat(api(marked).body()).contains("\"status\":\"cancelled\"");
        assertThat(Sql.text("SELECT status FROM booking WHERE status = 'LATE_CANCELLED' LIMIT 1"))
                .isEqualTo("LATE_CANCELLED");
    }

    @Test
    void aRequestThatNobodyFollowsUpLapses() {
        String email = address("lapsed");
        String place = book(email, start(44));
        Sql.changeBooking(
                place,
                "status = 'REQUESTED', starts_at = now() - interval '1 hour',"
                        + " ends_at = now() - interval '40 minutes', blocked = tstzrange(now() - interval '1 hour', now())");
        await().untilAsserted(() -> assertThat(api(place).body()).contains("\"status\":\"expired\""));
        assertThat(SentMail.to(email, "Your request").everything()).contains("has expired");
    }

    @Test
    void aReminderIsSentOnceAndNeverForWhatIsCancelled() {
        String email = address("reminded");
        String place = book(email, start(47));
        String cancelled = address("not-reminded");
        String off = book(cancelled, start(49));
        Http.HARBOUR.form(off + "/cancellation", Map.of());
        for (String one : List.of(place, off)) {
            Sql.changeBooking(
                    one,
                    "booked_at = now() - interval '5 days', starts_at = starts_at - interval '300 days',"
                            + " ends_at = ends_at - interval '300 days',"
                            + " blocked = tstzrange(starts_at - interval '300 days', ends_at - interval '300 days')");
            Sql.changeBooking(
                    one,
                    "starts_at = now() + interval '3 hours', ends_at = now() + interval '4 hours',"
                            + " blocked = tstzrange(now() + interval '3 hours', now() + interval '4 hours')");
        }
        assertThat(SentMail.to(email, "Reminder of your appointment").everything())
                .contains("/bookings/");
        assertThat(Sql.number("SELECT count(*) FROM booking_reminder r JOIN booking b ON b.id = r.booking_id"
                        + " WHERE b.status <> 'CONFIRMED'"))
                .isZero();
        assertThat(SentMail.saying(cancelled, "Reminder of")).isEmpty();
        assertThat(SentMail.saying(email, "Reminder of")).hasSize(1);
    }

    private static String start(int n) {
        return Http.HARBOUR.freeStart(n, practitioner());
    }

    private static String practitioner() {
        return Editor.first(
                "\"slug\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/practitioners").body());
    }

    private static String address(String about) {
        return about + "-" + java.util.UUID.randomUUID() + "@example.org";
    }

    private static String book(String email, String start) {
        HttpResponse<String> booked = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"" + email + "\"}}");
        assertThat(booked.statusCode()).isEqualTo(201);
        return booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1", "");
    }

    private static HttpResponse<String> api(String place) {
        return Http.HARBOUR.get("/api/v1" + place);
    }

    private static HttpResponse<String> patch(String place, String body) {
        return Http.send(Http.HARBOUR
                .request("/api/v1" + place, "Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String uid(String mail) {
        return Editor.first("UID:(\\S+)", mail);
    }
}
