package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders at the practice's times, by text message to whoever allowed it, through a gateway that may fail. */
class ReminderIT extends ServerTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final String SETTINGS = "/admin/settings/reminders";
    private static final String ALLOWED = "\"text\":true";

    private final List<String> made = new ArrayList<>();
    private Gateway gateway;

    @BeforeEach
    void open() {
        gateway = new Gateway();
    }

    @AfterEach
    void close() {
        gateway.close();
        for (String token : made) {
            Sql.change("DELETE FROM booking WHERE token_hash = sha256(?)", Sql.shown(token));
        }
        Sql.run("UPDATE practice SET reminder_hours = '{24}'");
    }

    @Test
    void aTextReachesWhoAllowedItOnceSignedAndSaysATimeOnly() throws Exception {
        String silent = number();
        String number = number();
        near(book(silent, "\"text\":false"), 0);
        near(book(number, ALLOWED), 1);
        await().until(() -> !gateway.to(number).isEmpty());
        Gateway.Posted posted = gateway.to(number).get(0);
        assertThat(posted.text()).matches("Reminder: (today|tomorrow) [0-9]{2}:[0-9]{2} \\(Irish time\\)\\.");
        assertThat(posted.body()).doesNotContain("Ann", "Harbour", "consultation", "example.org");
        assertThat(posted.body()).contains("\"id\":\"" + posted.key() + "\"");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Gateway.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(posted.signature())
                .isEqualTo("v1="
                        + HexFormat.of()
                                .formatHex(mac.doFinal(
                                        (posted.timestamp() + "." + posted.body()).getBytes(StandardCharsets.UTF_8))));
        await().until(() -> waiting() == 0);
        assertThat(gateway.to(number)).hasSize(1);
        assertThat(gateway.to(silent)).as("nobody allowed it").isEmpty();
    }

    @Test
    void aTextNamesThePracticeForWhoWantsIt() {
        String number = number();
        near(book(number, ALLOWED + ",\"named\":true"), 0);
        await().until(() -> !gateway.to(number).isEmpty());
        assertThat(gateway.to(number).get(0).text()).startsWith("Harbour").contains("reminder of your appointment");
    }

    @Test
    void whatTheGatewayRefusesIsTriedAgainWithTheSameId() {
        String number = number();
        gateway.answer(500);
        String token = book(number, ALLOWED);
        near(token, 0);
        await().until(() -> attempts(token) == 1 && later(token));
        assertThat(gateway.to(number)).hasSize(1);
        gateway.answer(202);
        dueNow(token);
        await().until(() -> waiting() == 0);
        assertThat(gateway.to(number))
                .hasSize(2)
                .extracting(Gateway.Posted::key)
                .containsOnly(key(number));
    }

    @Test
    void oneWhoseBookingCannotBeReadWaitsAndKeepsNoOther() {
        gateway.answer(503);
        String broken = book(number(), ALLOWED);
        near(broken, 0);
        await().until(() -> attempts(broken) == 1 && later(broken));
        gateway.answer(200);
        Sql.changeBooking(broken, "client_phone = '\\x00'"); // no key opens it
        Sql.change(
                "UPDATE reminder_text SET due_at = now() - interval '1 hour'"
                        + " WHERE booking_id = (SELECT id FROM booking WHERE token_hash = sha256(?))",
                Sql.shown(broken));
        await().until(() -> attempts(broken) == 2);
        String number = number();
        near(book(number, ALLOWED), 1);
        await().until(() -> !gateway.to(number).isEmpty());
        Sql.change(
                "UPDATE reminder_text SET attempts = 7, due_at = now() - interval '1 hour'"
                        + " WHERE booking_id = (SELECT id FROM booking WHERE token_hash = sha256(?))",
                Sql.shown(broken));
        await().until(() -> waiting() == 0); // given up in the end, as what the gateway refuses
    }

    @Test
    void oneBookingThatCannotBeReadKeepsNoOtherReminder() {
        String broken = book(number(), ALLOWED);
        Sql.changeBooking(broken, "client_name = '\\x00'"); // no key opens it
        String number = number();
        String token = book(number, ALLOWED);
        near(broken, 0);
        near(token, 1);
        SentMail.to("sms" + number + "@example.org", "Reminder of");
        await().until(() -> !gateway.to(number).isEmpty());
        assertThat(reminders(broken)).as("what was not written is not noted").isZero();
        assertThat(reminders(token)).isEqualTo(1);
    }

    @Test
    void whatMayBeTakenBackIsNotRemindedOfYet() {
        String number = number();
        String token = book(number, ALLOWED);
        Sql.changeBooking(token, "status = 'REQUESTED'");
        Editor editor = Editor.at(Http.HARBOUR);
        String path = "/admin/bookings/" + Sql.booking(token, "id");
        assertThat(editor.form(path + "/confirmation", Map.of("_form", editor.formToken()))
                        .statusCode())
                .isEqualTo(303);
        openUntil(token, "now() + interval '1 hour'");
        String other = number();
        near(token, 0);
        near(book(other, ALLOWED), 1); // which is looked at after it
        await().until(() -> !gateway.to(other).isEmpty());
        assertThat(reminders(token)).isZero();
        openUntil(token, "now() - interval '1 second'");
        await().until(() -> !gateway.to(number).isEmpty());
    }

    @Test
    void whoTakesACancellationBackIsRemindedAllTheSame() {
        String number = number();
        gateway.answer(503);
        String token = book(number, ALLOWED);
        near(token, 0);
        await().until(() -> attempts(token) == 1 && later(token));
        gateway.answer(200);
        assertThat(Http.HARBOUR
                        .form("/bookings/" + token + "/cancellation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        openUntil(token, "now() + interval '1 hour'");
        dueNow(token);
        await().until(() -> Sql.number(
                        "SELECT count(*) FROM reminder_text r JOIN booking_undo u ON u.booking_id = r.booking_id"
                                + " JOIN booking b ON b.id = u.booking_id"
                                + " WHERE r.due_at = u.until AND b.token_hash = sha256(?)",
                        Sql.shown(token))
                == 1);
        assertThat(attempts(token)).as("that it waits is no attempt").isEqualTo(1);
        assertThat(Http.HARBOUR.form("/bookings/" + token + "/undo", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(gateway.to(number)).as("not while it was cancelled").hasSize(1);
        dueNow(token);
        await().until(() -> waiting() == 0);
        assertThat(gateway.to(number)).hasSize(2);
    }

    @Test
    void whoCancelsMeanwhileIsNotReminded() {
        String number = number();
        gateway.answer(503);
        String token = book(number, ALLOWED);
        near(token, 0);
        await().until(() -> attempts(token) == 1 && later(token));
        gateway.answer(200);
        assertThat(Http.HARBOUR
                        .form("/bookings/" + token + "/cancellation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        dueNow(token);
        await().until(() -> waiting() == 0);
        assertThat(gateway.to(number)).hasSize(1);
    }

    @Test
    void aGatewayThatDoesNotAnswerHoldsUpNoMail() {
        CountDownLatch silence = new CountDownLatch(1);
        gateway.waitFor(silence);
        String number = number();
        near(book(number, ALLOWED), 0);
        await().until(() -> !gateway.to(number).isEmpty());
        String other = number();
        book(other, ALLOWED);
        await().until(() -> !SentMail.to("sms" + other + "@example.org").isEmpty());
        assertThat(waiting()).as("not answered yet").isEqualTo(1);
        silence.countDown();
        await().until(() -> waiting() == 0);
        assertThat(gateway.to(number)).hasSize(1);
    }

    @Test
    void aTextWaitsForSafeHoursAndIsLeftOutWhenTheyBeginTooLate() {
        ZonedDateTime now = ZonedDateTime.now(DUBLIN).truncatedTo(ChronoUnit.MINUTES);
        String waits = book(number(), ALLOWED + hours(now.plusHours(2), now.plusHours(4)));
        String never = book(number(), ALLOWED + hours(now.plusHours(6), now.plusHours(8)));
        String number = number();
        near(never, 0);
        near(waits, 1);
        near(book(number, ALLOWED), 2);
        await().until(() -> !gateway.to(number).isEmpty());
        await().until(() -> waiting() == 1);
        assertThat(Instant.parse(Sql.text("SELECT to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " FROM reminder_text")))
                .isEqualTo(now.plusHours(2).toInstant());
        assertThat(attempts(waits)).isZero();
    }

    @Test
    void thePracticeSetsWhenAndNoneIsNone() {
        Editor editor = Editor.at(Http.HARBOUR);
        String page = editor.get(SETTINGS).body();
        assertThat(page).contains("value=\"24\"", "Text messages are set up");
        String version = Editor.first("name=\"_version\" value=\"(\\d+)\"", page);
        HttpResponse<String> saved = save(editor, version, "2, 48");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(editor.get(SETTINGS).body()).contains("value=\"48, 2\"");
        assertThat(Sql.text("SELECT reminder_hours::text FROM practice p JOIN tenant t ON t.id = p.tenant_id"
                        + " WHERE t.key = 'harbour'"))
                .isEqualTo("{48,2}");
        assertThat(Sql.text("SELECT reminder_hours::text FROM practice p JOIN tenant t ON t.id = p.tenant_id"
                        + " WHERE t.key = 'lindenhof'"))
                .as("the neighbour’s stay")
                .isEqualTo("{24}");
        HttpResponse<String> stale = save(editor, version, "12");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("48, 2", "12");

        version = Editor.first(
                "name=\"_version\" value=\"(\\d+)\"", editor.get(SETTINGS).body());
        assertThat(save(editor, version, "0").statusCode()).isEqualTo(303);
        String token = book(number(), ALLOWED);
        near(token, 0);
        assertThat(Sql.number("SELECT count(*) FROM tenants_with_due_bookings(now()) d JOIN tenant t ON t.id = d"
                        + " WHERE t.key = 'harbour'"))
                .as("nothing is due")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a day", "337", "-2", "1,2,3,4,5", "<script>alert(1)</script>"})
    void hoursThatMakeNoSenseAreSaidToAndKept(String typed) {
        Editor editor = Editor.at(Http.HARBOUR);
        String version = Editor.first(
                "name=\"_version\" value=\"(\\d+)\"", editor.get(SETTINGS).body());
        HttpResponse<String> answer = save(editor, version, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"" + typed.replace("<", "&lt;"));
    }

    private HttpResponse<String> save(Editor editor, String version, String hours) {
        return editor.form(
                SETTINGS, new HashMap<>(Map.of("_form", editor.formToken(), "_version", version, "hours", hours)));
    }

    private String book(String number, String contact) {
        String start = Http.HARBOUR.freeStart(0, practitioner());
        HttpResponse<String> booked = Http.HARBOUR.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"practitioner\":\"" + practitioner() + "\",\"start\":\"" + start
                        + "\",\"client\":{\"name\":\"Ann\",\"email\":\"sms" + number
                        + "@example.org\",\"phone\":\"+353 "
                        + number.substring(4) + "\"},\"contact\":{" + contact + "}}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        String token = booked.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        made.add(token);
        return token;
    }

    private static String hours(ZonedDateTime from, ZonedDateTime until) {
        return ",\"from\":\"" + from.toLocalTime() + "\",\"until\":\"" + until.toLocalTime() + "\"";
    }

    private static String number() {
        return "+353" + ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999);
    }

    // The last one: other tests put bookings of the first one near.
    private static String practitioner() {
        return Editor.first(
                ".*\"slug\":\"([^\"]+)\"",
                Http.HARBOUR.get("/api/v1/practitioners").body());
    }

    private String key(String number) {
        return gateway.to(number).get(0).key();
    }

    /** Puts a booking three hours ahead, the n-th beside the others, as time alone would; its reminder is due then. */
    private static void near(String token, int n) {
        Instant start = Instant.now().plus(180 + 6L * n, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        Instant end = start.plus(5, ChronoUnit.MINUTES);
        Sql.changeBooking(
                token,
                "booked_at = now() - interval '5 days', starts_at = '" + start + "', ends_at = '" + end
                        + "', blocked = tstzrange('" + start + "', '" + end + "')");
        Sql.run(
                "UPDATE booking_event SET at = at - interval '5 days' WHERE booking_id ="
                        + " (SELECT id FROM booking WHERE token_hash = sha256(?))",
                Sql.shown(token));
    }

    /** Holds what can be taken back of a booking open, or lets it pass, its mail with it. */
    private static void openUntil(String token, String time) {
        Sql.change(
                "WITH undo AS (UPDATE booking_undo SET until = " + time + " WHERE booking_id ="
                        + " (SELECT id FROM booking WHERE token_hash = sha256(?)) RETURNING mail_id, until)"
                        + " UPDATE outbox_mail m SET due_at = undo.until FROM undo WHERE m.id = undo.mail_id",
                Sql.shown(token));
    }

    private static void dueNow(String token) {
        Sql.change(
                "UPDATE reminder_text SET due_at = now() WHERE booking_id = (SELECT id FROM booking WHERE token_hash = sha256(?))",
                Sql.shown(token));
    }

    /** How many reminders of a booking are noted as written. */
    private static int reminders(String token) {
        return Sql.number(
                "SELECT count(*) FROM booking_reminder r JOIN booking b ON b.id = r.booking_id"
                        + " WHERE b.token_hash = sha256(?)",
                Sql.shown(token));
    }

    private static int waiting() {
        return Sql.number("SELECT count(*) FROM reminder_text");
    }

    private static int attempts(String token) {
        return Sql.number(
                "SELECT coalesce(max(r.attempts), -1) FROM reminder_text r JOIN booking b ON b.id = r.booking_id"
                        + " WHERE b.token_hash = sha256(?)",
                Sql.shown(token));
    }

    /** Whether the next attempt has its pause: the answer has come. */
    private static boolean later(String token) {
        return Sql.number(
                        "SELECT count(*) FROM reminder_text r JOIN booking b ON b.id = r.booking_id"
                                + " WHERE r.due_at < now() + interval '45 seconds' AND b.token_hash = sha256(?)",
                        Sql.shown(token))
                == 1;
    }
}
