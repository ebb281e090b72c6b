package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that cannot answer is never announced: one line, exit code 1. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FailedStartIT {

    @TempDir
    private static Path parent;

    private static ClinicDatabase clinic;

    @BeforeAll
    static void makeADatabase() throws Exception {
        clinic = ClinicDatabase.in(parent.resolve("postgresql"));
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    /** One of each kind: read by the launcher, checked as text, checked by the class that uses it, checked in the end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRAXIS_OWNER_PASSWORD | short | PRAXIS_OWNER_PASSWORD is refused: a password has at least 12 characters.",
                "PRAXIS_PAGE_CACHE_MEGABYTES | -5 | PRAXIS_PAGE_CACHE_MEGABYTES must be a whole number from 0 to 65536",
                "PRAXIS_CALENDAR_PRIVATE_NETWORKS | ture | PRAXIS_CALENDAR_PRIVATE_NETWORKS must be true or false",
                "PRAXIS_TRUSTED_PROXIES | proxy.example | PRAXIS_TRUSTED_PROXIES must be IP addresses or networks",
                "DATABASE_URL | postgresql://a:b@127.0.0.1:port/c | The database server 127.0.0.1:port cannot be used",
            })
    void refusesASettingInOneLine(String setting, String value, String reason) throws Exception {
        assertRefused(reason, setting, value);
    }

    @Test
    void saysWhyTheDatabaseCannotBeUsed() throws Exception {
        PostgresFixture server = clinic.server();
        PostgresFixture.execute(
                server.url("postgres"), server.superuser(), "create database foreign_tables owner clinic_owner");
        PostgresFixture.execute(
                server.url("foreign_tables"), server.superuser(), "create table tenant (id uuid primary key)");

        assertRefused(
                "The application does not start: ",
                "DATABASE_URL",
                "postgresql://clinic_owner:o@" + server.url("foreign_tables").hosts() + "/foreign_tables");
    }

    private static void assertRefused(String reason, String setting, String value) throws Exception {
        Map<String, String> settings = clinic.settings(
                parent.resolve("refused"), ListeningAddress.anyFreeLoopback().port(), setting, value);
        try (LauncherProcess refused = LauncherProcess.start(settings)) {
            List<String> lines = refused.lastWords();
            assertThat(lines)
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("praxis: ").contains(reason));
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }
}
