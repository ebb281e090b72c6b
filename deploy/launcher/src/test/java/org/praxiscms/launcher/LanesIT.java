package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.praxiscms.launcher.HarbourSite.first;
import static org.praxiscms.launcher.PostgresFixture.value;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that accepts connections and says nothing holds up mails only. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class LanesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String MAILS_UNTRIED =
            "select count(*) from outbox_mail where sent_at is null and attempts = 0 and due_at <= now()";

    @TempDir
    private Path parent;

    private PostgresFixture server;

    @Test
    void articlesRequestsAndRemindersAreOnTimeWhileAMailServerHangs() throws Exception {
        AtomicInteger texts = new AtomicInteger();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/sms", exchange -> {
            texts.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        gateway.start();
        int port = ListeningAddress.anyFreeLoopback().port();
        try (SilentServer mailServer = new SilentServer();
                PostgresFixture database = PostgresFixture.in(parent.resolve("postgresql"));
                LauncherProcess launcher = LauncherProcess.start(settings(database, mailServer, gateway, port))) {
            server = database;
            launcher.saying("Stop:").unheard();
            HarbourSite site = new HarbourSite(port);
            Instant slot = site.slots("free-consultation", "", 7).get(0).start();
            HttpResponse<String> booked = site.book("free-consultation", "", slot, "", "Ann");
            assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
            String reminded = bookWithText(site);
            sql("insert into outbox_mail (id, tenant_id, version, recipient, subject, body, written_at, due_at)"
                    + " select gen_random_uuid(), tenant_id, 1, recipient, subject, body, now(), now()"
                    + " from (select * from outbox_mail limit 1) m, generate_series(1, 60)");
            Eventually.within(PATIENCE, "a mail is being sent", () -> mailServer.connections() > 0);

            String article = value(
                    database.url("postgres"),
                    database.superuser(),
                    "select id from article where status = 'PUBLISHED' limit 1");
            sql("update article set status = 'SCHEDULED', publish_at = now() where id = '" + article + "'");
            sql("update booking set status = 'REQUESTED', lapses_at = now() where starts_at = '" + slot + "'");
            sql("update booking set booked_at = now() - interval '5 days', starts_at = now() + interval '3 hours',"
                    + " ends_at = now() + interval '200 minutes', blocked ="
                    + " tstzrange(now() + interval '3 hours', now() + interval '200 minutes')"
                    + " where starts_at = '" + reminded + "'");

            Eventually.within(
                    PATIENCE,
                    "the article is published",
                    () -> number("select count(*) from article where status = 'PUBLISHED' and id = '" + article + "'")
                            == 1);
            Eventually.within(
                    PATIENCE,
                    "the request has lapsed",
                    () -> number("select count(*) from booking where status = 'EXPIRED'") == 1);
            Eventually.within(PATIENCE, "the reminder has left", () -> texts.get() == 1);
            assertThat(number(MAILS_UNTRIED))
                    .as("mails that the server still holds up")
                    .isPositive();
        } finally {
            gateway.stop(0);
        }
    }

    /** @return when it begins */
    private static String bookWithText(HarbourSite site) throws IOException {
        HarbourSite.Slot slot = site.slots("free-consultation", "", 7).get(3);
        HttpResponse<String> booked = site.json(
                "/api/v1/bookings",
                "{\"type\":\"free-consultation\",\"start\":\"" + slot.start()
                        + "\",\"client\":{\"name\":\"Bea\",\"email\":\"bea@example.org\",\"phone\":\"+353 1 234 5678\"},"
                        + "\"contact\":{\"text\":true}}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return first("\"start\":\"([^\"]+)\"", booked.body());
    }

    private Map<String, String> settings(
            PostgresFixture database, SilentServer mailServer, HttpServer gateway, int port) throws IOException {
        Login superuser = database.superuser();
        return Map.of(
                "PRAXIS_DATA",
                parent.resolve("data").toString(),
                "PORT",
                String.valueOf(port),
                "DATABASE_URL",
                "postgresql://" + superuser.user() + ":" + superuser.password() + "@"
                        + database.url("postgres").hosts() + "/postgres",
                "PRAXIS_ENCRYPTION_KEY",
                "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "PRAXIS_ADDRESS",
                "127.0.0.1",
                "PRAXIS_DEMO",
                "true",
                "PRAXIS_SMTP_URL",
                "smtp://127.0.0.1:" + mailServer.port(),
                "PRAXIS_SMS_WEBHOOK_URL",
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms",
                "PRAXIS_SMS_WEBHOOK_SECRET",
                "a-secret-of-the-tests");
    }

    private void sql(String statement) throws Exception {
        PostgresFixture.execute(server.url("postgres"), server.superuser(), statement);
    }

    private long number(String query) throws Exception {
        return Long.parseLong(value(server.url("postgres"), server.superuser(), query));
    }
}
