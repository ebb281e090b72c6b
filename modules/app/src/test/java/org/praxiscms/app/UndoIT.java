package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.praxiscms.app.AtOnce.atOnce;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What was done can be taken back until its mail leaves. The tests' server waits a few seconds; here what can be taken
 * back is held open, or let pass, in the database, as time alone would.
 */
class UndoIT extends ServerTest {

    private static final String HELD_BACK =
            "SELECT count(*) FROM outbox_mail WHERE sent_at IS NULL AND due_at > now() + interval '10 minutes'";

    private final List<Booking> made = new ArrayList<>();

    /** A booking here: its secret, its id, and whom mails go to. */
    private record Booking(String token, String email, String start) {

        String page() {
            return "/bookings/" + token;
        }

        String id() {
            return Sql.booking(token, "id");
        }

        String status() {
            return Sql.booking(token, "status");
        }
    }

    @AfterEach
    void cancel() {
        made.forEach(booking -> Http.HARBOUR.form(booking.page() + "/cancellation", Map.of()));
    }

    @Test
    void aClientTakesBackACancellationAndNobodyIsTold() {
        Booking booking = book();
        String uid = Sql.booking(booking.token(), "calendar_uid");
        cancelKeptOpen(booking);
        String page = Http.HARBOUR.get(booking.page()).body();
        assertThat(page)
                .contains("Your appointment is cancelled", booking.page() + "/undo", "you can undo it for 4 seconds");
        assertThat(waiting(booking)).isEqualTo(1);

        assertThat(Http.HARBOUR.get(booking.page() + "/undo").statusCode())
                .as("opening an address changes nothing")
                .isEqualTo(405);
        HttpResponse<String> undone = Http.HARBOUR.form(booking.page() + "/undo", Map.of());
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(Http.HARBOUR.get(booking.page()).body())
                .contains("Your appointment is booked")
                .doesNotContain("/undo");
        assertThat(waiting(booking)).isZero();
        assertThat(Sql.booking(booking.token(), "calendar_uid")).isEqualTo(uid);
        assertThat(book(booking.start()).statusCode())
                .as("the time is taken again")
                .isEqualTo(409);
        assertThat(Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode())
                .as("twice changes nothing")
                .isEqualTo(303);
        assertThat(Editor.at(Http.HARBOUR)
                        .get("/admin/bookings/" + booking.id())
                        .body())
                .contains("undone");

        Http.HARBOUR.form(booking.page() + "/cancellation", Map.of());
        letPass(booking);
        await().until(() -> mails(booking, "is cancelled") == 1);
    }

    @Test
    void aTimeThatSomebodyElseHasIsNotTakenBack() {
        Booking booking = book();
        cancelKeptOpen(booking);
        HttpResponse<String> quicker = book(booking.start());
        assertThat(quicker.statusCode()).isEqualTo(201);
        HttpResponse<String> refused = Http.HARBOUR.form(booking.page() + "/undo", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Someone else has booked this time", booking.page(), "Exit this page");
        assertThat(refused.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(booking.status()).isEqualTo("CANCELLED_BY_CLIENT");
        letPass(booking);
        await().until(() -> mails(booking, "is cancelled") == 1);
        Http.HARBOUR.form("/bookings/" + token(quicker) + "/cancellation", Map.of());
    }

    @Test
    void aTimeThatSomebodyHoldsIsNotTakenBack() {
        Booking booking = book();
        cancelKeptOpen(booking);
        HttpResponse<String> held = Http.HARBOUR.json(
                "/api/v1/holds",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\""
                        + booking.start() + "\"}");
        assertThat(held.statusCode()).isEqualTo(201);
        assertThat(Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode())
                .isEqualTo(409);
        Http.send(Http.HARBOUR.request("/api/v1/holds/" + token(held)).DELETE());
        assertThat(Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode())
                .as("given back, it is free")
                .isEqualTo(303);
    }

    @Test
    void aMailThatIsJustBeingSentEndsIt() throws SQLException {
        Booking booking = book();
        cancelKeptOpen(booking);
        try (Connection dispatch = TestDatabase.admin("praxis");
                PreparedStatement take = dispatch.prepareStatement("SELECT id FROM outbox_mail WHERE id ="
                        + " (SELECT mail_id FROM booking_undo WHERE booking_id = ?::uuid) FOR UPDATE")) {
            dispatch.setAutoCommit(false);
            take.setString(1, booking.id());
            assertThat(take.executeQuery().next()).isTrue();
            HttpResponse<String> refused = Http.HARBOUR.form(booking.page() + "/undo", Map.of());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("the email has been sent");
            dispatch.rollback();
        }
        assertThat(booking.status()).isEqualTo("CANCELLED_BY_CLIENT");
        assertThat(waiting(booking)).isEqualTo(1);
    }

    @Test
    void whenItsTimeHasPassedTheMailLeavesAndNothingIsTakenBack() {
        Booking booking = book();
        Http.HARBOUR.form(booking.page() + "/cancellation", Map.of());
        letPass(booking);
        await().until(() -> mails(booking, "is cancelled") == 1);
        assertThat(Http.HARBOUR.get(booking.page()).body()).doesNotContain("/undo");
        assertThat(Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(booking.status()).isEqualTo("CANCELLED_BY_CLIENT");
    }

    @Test
    void ofUndoAndDispatchAtOnceExactlyOneWins() {
        List<Booking> undone = new ArrayList<>();
        List<Booking> told = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Booking booking = book();
            cancelKeptOpen(booking);
            Sql.change(
                    "UPDATE outbox_mail SET due_at = now() WHERE id ="
                            + " (SELECT mail_id FROM booking_undo WHERE booking_id = ?::uuid)",
                    booking.id());
            int status = Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode();
            assertThat(status).isIn(303, 409);
            (status == 303 ? undone : told).add(booking);
        }
        told.forEach(booking -> {
            await().until(() -> mails(booking, "is cancelled") == 1);
            assertThat(booking.status()).isEqualTo("CANCELLED_BY_CLIENT");
        });
        // All that was due has left by now; of what was taken back, nothing ever does.
        await().until(() ->
                Sql.number("SELECT count(*) FROM outbox_mail WHERE sent_at IS NULL AND due_at <= now()") == 0);
        undone.forEach(booking -> {
            assertThat(mails(booking, "is cancelled")).isZero();
            assertThat(booking.status()).isEqualTo("CONFIRMED");
        });
    }

    @Test
    void ofTwoAtOnceTheBookingStandsOnce() {
        Booking booking = book();
        cancelKeptOpen(booking);
        Callable<Integer> undo =
                () -> Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode();
        assertThat(atOnce(List.of(undo, undo))).contains(303).isSubsetOf(303, 409);
        assertThat(booking.status()).isEqualTo("CONFIRMED");
        assertThat(Sql.number(
                        "SELECT count(*) FROM booking_event e JOIN booking b ON b.id = e.booking_id"
                                + " WHERE e.kind = 'UNDONE' AND b.token_hash = sha256(?)",
                        Sql.shown(booking.token())))
                .isEqualTo(1);
    }

    @Test
    void thePracticeTakesBackACancellationAndAConfirmation() {
        Editor editor = Editor.at(Http.HARBOUR);
        Booking booking = book();
        String path = "/admin/bookings/" + booking.id();
        Map<String, String> form = Map.of("_form", editor.formToken());
        String word = "The stairs are being painted that day.";
        assertThat(editor.form(path + "/cancellation", Map.of("_form", editor.formToken(), "message", word))
                        .statusCode())
                .isEqualTo(303);
        keepOpen(booking);
        assertThat(Http.HARBOUR.get(booking.page()).body()).contains(word);
        assertThat(editor.get(path).body()).contains(path + "/undo", "Until then you can undo this");
        assertThat(Http.HARBOUR.form(booking.page() + "/undo", Map.of()).statusCode())
                .as("not the client’s to take back")
                .isEqualTo(409);
        Editor other = Editor.at(Http.LINDENHOF);
        assertThat(other.form(path + "/undo", Map.of("_form", other.formToken()))
                        .statusCode())
                .as("another practice’s")
                .isEqualTo(404);
        assertThat(editor.form(path + "/undo", Map.of()).statusCode())
                .as("a form of this admin only")
                .isEqualTo(403);
        assertThat(editor.form(path + "/undo", form).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("?undone=1"));
        assertThat(booking.status()).isEqualTo("CONFIRMED");
        assertThat(Http.HARBOUR.get(booking.page()).body())
                .as("nor does what was said stand")
                .doesNotContain(word);
        HttpResponse<String> twice = editor.form(path + "/undo", form);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("This can’t be undone any more");

        Sql.change("UPDATE booking SET status = 'REQUESTED' WHERE id = ?::uuid", booking.id());
        assertThat(editor.form(path + "/confirmation", form).statusCode()).isEqualTo(303);
        keepOpen(booking);
        assertThat(editor.form(path + "/undo", form).statusCode()).isEqualTo(303);
        assertThat(booking.status()).isEqualTo("REQUESTED");
        assertThat(waiting(booking)).isZero();
        assertThat(mails(booking, "is cancelled")).isZero();

        editor.form(path + "/confirmation", form);
        letPass(booking);
        await().until(() -> mails(booking, "Subject: Your appointment") == 2); // the first when it was booked
    }

    @Test
    void whatHappensLaterEndsIt() {
        Editor editor = Editor.at(Http.HARBOUR);
        Booking booking = book();
        int heldBack = Sql.number(HELD_BACK); // by tests before this one
        String path = "/admin/bookings/" + booking.id();
        Map<String, String> form = Map.of("_form", editor.formToken());
        Sql.change("UPDATE booking SET status = 'REQUESTED' WHERE id = ?::uuid", booking.id());
        editor.form(path + "/confirmation", form);
        keepOpen(booking);
        String next = Http.HARBOUR.freeStart(0, practitioner());
        assertThat(Http.HARBOUR
                        .form(booking.page() + "/move", Map.of("start", next))
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.form(path + "/undo", form).statusCode()).isEqualTo(409);
        assertThat(booking.status()).isEqualTo("CONFIRMED");
        // The confirmation that waited named the time before; it would have come last.
        assertThat(Sql.number(HELD_BACK)).isEqualTo(heldBack);
        await().until(() -> mails(booking, "SEQUENCE:2") == 1);
        assertThat(mails(booking, "Subject: Your appointment has a new time"))
                .as("who was not told of the first hears of one time only")
                .isZero();
        assertThat(mails(booking, "SEQUENCE:0")).as("from the booking itself").isEqualTo(1);
    }

    private Booking book() {
        String start = Http.HARBOUR.freeStart(0, practitioner());
        String email = "undo-" + UUID.randomUUID() + "@example.org";
        HttpResponse<String> booked = book(start, email);
        assertThat(booked.statusCode()).isEqualTo(201);
        Booking booking = new Booking(token(booked), email, start);
        made.add(booking);
        return booking;
    }

    private static HttpResponse<String> book(String start) {
        return book(start, "other@example.org");
    }

    private static HttpResponse<String> book(String start, String email) {
        return Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"" + email + "\"}}");
    }

    private static String practitioner() {
        return Editor.first(
                "\"slug\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/practitioners").body());
    }

    private static String token(HttpResponse<String> made) {
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    private static void cancelKeptOpen(Booking booking) {
        assertThat(Http.HARBOUR.form(booking.page() + "/cancellation", Map.of()).statusCode())
                .isEqualTo(303);
        keepOpen(booking);
    }

    private static void keepOpen(Booking booking) {
        move(booking, "+ interval '1 hour'");
    }

    private static void letPass(Booking booking) {
        move(booking, "- interval '1 second'");
    }

    private static void move(Booking booking, String by) {
        Sql.change(
                "WITH undo AS (UPDATE booking_undo SET until = now() " + by
                        + " WHERE booking_id = ?::uuid RETURNING mail_id, until)"
                        + " UPDATE outbox_mail m SET due_at = undo.until FROM undo WHERE m.id = undo.mail_id",
                booking.id());
    }

    /** How many mails about a booking can still be taken back. */
    private static int waiting(Booking booking) {
        return Sql.number(
                "SELECT count(*) FROM booking_undo u JOIN outbox_mail m ON m.id = u.mail_id JOIN booking b ON"
                        + " b.id = u.booking_id WHERE m.sent_at IS NULL AND b.token_hash = sha256(?)",
                Sql.shown(booking.token()));
    }

    private static int mails(Booking booking, String holds) {
        return SentMail.saying(booking.email(), holds).size();
    }
}
