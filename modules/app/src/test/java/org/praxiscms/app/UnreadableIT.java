package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was sealed with another installation's key, say in a backup, keeps nothing else of its practice waiting. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableIT extends ServerTest {

    private static final String TOKEN = " WHERE token_hash = sha256(?)";

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("may-be-unreadable", Map.of("onRequest", "yes", "requestHours", "5"), "");
    }

    @AfterAll
    void withdraw() {
        type.withdraw();
    }

    @Test
    void aRequestThatCannotBeReadKeepsNoOtherFromLapsing() throws SQLException {
        String broken = ask(0);
        String sound = ask(2);
        execute("UPDATE booking SET client_name = '\\x00'" + TOKEN, token(broken)); // no key opens it
        execute("UPDATE booking SET lapses_at = now() - interval '1 hour'" + TOKEN, token(broken));
        execute("UPDATE booking SET lapses_at = now() - interval '1 second'" + TOKEN, token(sound));
        await().untilAsserted(() ->
                assertThat(Http.HARBOUR.get("/api/v1" + sound).body()).contains("\"status\":\"expired\""));
        execute("UPDATE booking SET status = 'EXPIRED'" + TOKEN + " AND status = 'REQUESTED'", token(broken));
    }

    @Test
    void aMailThatCannotBeReadKeepsNoOtherFromLeaving() throws SQLException {
        UUID broken = UUID.randomUUID();
        execute(
                "INSERT INTO outbox_mail (id, tenant_id, version, recipient, subject, body, written_at, due_at, attempts)"
                        + " SELECT ?, tenant_id, 1, '\\x00', '\\x00', '\\x00', now(), now() - interval '1 day', 0"
                        + " FROM tenant_host WHERE host = 'harbour.localhost'",
                broken);
        try {
            String email = "after-it-" + UUID.randomUUID() + "@example.org";
            HttpResponse<String> booked = Http.HARBOUR.form(
                    "/book/" + type.slug(),
                    Map.of("start", type.freeStart(4), "name", "Ann", "email", email, "consent", "yes"));
            assertThat(booked.statusCode()).isEqualTo(303);
            assertThat(SentMail.to(email, "request").header("To")).isEqualTo(email);
        } finally {
            execute("DELETE FROM outbox_mail WHERE id = ?", broken);
        }
    }

    private String ask(int nth) {
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/" + type.slug(),
                Map.of("start", type.freeStart(nth), "name", "Ann", "email", "ann@example.org", "consent", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        return IntakeType.path(booked);
    }

    private static byte[] token(String place) {
        String shown = place.substring(place.lastIndexOf('/') + 1);
        return ("praxis-token:" + shown).getBytes(StandardCharsets.UTF_8);
    }

    private static void execute(String change, Object with) throws SQLException {
        try (Connection database = TestDatabase.admin("praxis");
                PreparedStatement update = database.prepareStatement(change)) {
            update.setObject(1, with);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
