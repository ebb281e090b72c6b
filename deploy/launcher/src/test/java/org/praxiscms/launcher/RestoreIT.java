package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A restore drill. The PostgreSQL binaries of the distribution have no pg_dump, so the copy is a file copy of the stopped
 * cluster, out of which the application's role and its grants are dropped. That is the state after {@code pg_restore} on
 * a fresh server: all objects with their owner, the comments, and neither the role nor a grant to it.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RestoreIT {

    private static final String CONSULTATION = "free-consultation";

    @TempDir
    private Path parent;

    private HarbourSite site;

    @BeforeEach
    void chooseAPort() throws IOException {
        site = new HarbourSite(ListeningAddress.anyFreeLoopback().port());
    }

    @Test
    void servesFromARestoredDatabaseAndMendsGrantsRevokedByHand() throws Exception {
        String booking;
        try (ClinicDatabase original = ClinicDatabase.in(parent.resolve("original/postgresql"))) {
            try (LauncherProcess launcher = start(original, true)) {
                booking = book();
                assertThat(launcher.terminate().exitCode()).isZero();
            }
        }
        FileTree.copy(parent.resolve("original/postgresql"), parent.resolve("restored"));
        try (ClinicDatabase restored = new ClinicDatabase(PostgresFixture.in(parent.resolve("restored")))) {
            restored.execute("drop owned by clinic_app", "drop role clinic_app");

            assertServes(restored, booking);

            restored.execute(
                    "revoke update, select on booking from clinic_app",
                    "revoke usage on schema public from public, clinic_app",
                    "revoke connect on database clinic from public, clinic_app",
                    "revoke execute on function tenants_with_due_mail(timestamptz) from clinic_app");

            assertServes(restored, booking);
        }
    }

    private void assertServes(ClinicDatabase server, String booking) throws Exception {
        try (LauncherProcess launcher = start(server, false)) {
            assertThat(site.get("/").statusCode()).isEqualTo(200);
            assertThat(site.get("/api/v1/bookings/" + booking).statusCode()).isEqualTo(200);
            assertThat(site.get("/api/v1/bookings/" + book()).statusCode()).isEqualTo(200);
            assertThat(server.value("select has_table_privilege('clinic_app', 'databasechangelog', 'select')"
                            + " or not has_function_privilege("
                            + "'clinic_app', 'tenants_with_due_mail(timestamptz)', 'execute')"))
                    .isEqualTo("f");
            assertThat(launcher.terminate().exitCode()).isZero();
        }
    }

    private String book() throws IOException {
        List<HarbourSite.Slot> free = site.slots(CONSULTATION, "conall-devery", 30);
        HarbourSite.Slot slot = free.get(free.size() / 2);
        return HarbourSite.first(
                "/bookings/([^\"]+)\"",
                site.book(CONSULTATION, slot.practitioner(), slot.start(), "", "restored")
                        .body());
    }

    private LauncherProcess start(ClinicDatabase server, boolean demo) throws IOException {
        return LauncherProcess.start(
                        server.settings(parent.resolve("data"), site.port(), "PRAXIS_DEMO", String.valueOf(demo)))
                .saying("Stop:");
    }
}
