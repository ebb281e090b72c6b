package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was sealed with another installation's key, say in a backup, keeps nothing else of its practice waiting. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableIT extends ServerTest {

    private IntakeType type;

    @BeforeAll
    void offer() {
        type = IntakeType.create("may-be-unreadable", Map.of("onRequest", "yes", "requestHours", "5"), "");
    }

    @AfterAll
    void withdraw() {
        type.vacate();
    }

    @Test
    void aRequestThatCannotBeReadKeepsNoOtherFromLapsing() {
        String broken = ask(0);
        String sound = ask(2);
        try {
            Sql.changeBooking(
                    broken, "client_name = '\\x00', lapses_at = now() - interval '1 hour'"); // no key opens it
            Sql.changeBooking(sound, "lapses_at = now() - interval '1 second'");
            await().untilAsserted(() ->
                    assertThat(Http.HARBOUR.get("/api/v1" + sound).body()).contains("\"status\":\"expired\""));
            assertThat(Sql.booking(broken, "status")).isEqualTo("REQUESTED");
        } finally {
            Sql.change("DELETE FROM booking WHERE token_hash = sha256(?)", Sql.shown(broken));
        }
    }

    @Test
    void anyNumberOfMailsThatCannotBeReadKeepsNoOtherFromLeaving() {
        Sql.run(
                "INSERT INTO outbox_mail (id, tenant_id, version, recipient, subject, body, written_at, due_at, attempts)"
                        + " SELECT gen_random_uuid(), tenant_id, 1, '\\x00', '\\x00', '\\x00', now(), now() - interval '1 day', 0"
                        + " FROM tenant_host, generate_series(1, 120) WHERE host = 'harbour.localhost'");
        try {
            String email = "after-it-" + UUID.randomUUID() + "@example.org";
            HttpResponse<String> booked = Http.HARBOUR.form(
                    "/book/" + type.slug(),
                    Map.of("start", type.freeStart(4), "name", "Ann", "email", email, "consent", "yes"));
            assertThat(booked.statusCode()).isEqualTo(303);
            assertThat(SentMail.to(email, "request").header("To")).isEqualTo(email);
        } finally {
            Sql.run("DELETE FROM outbox_mail WHERE recipient = '\\x00'");
        }
    }

    private String ask(int nth) {
        HttpResponse<String> booked = Http.HARBOUR.form(
                "/book/" + type.slug(),
                Map.of("start", type.freeStart(nth), "name", "Ann", "email", "ann@example.org", "consent", "yes"));
        assertThat(booked.statusCode()).isEqualTo(303);
        return IntakeType.path(booked);
    }
}
