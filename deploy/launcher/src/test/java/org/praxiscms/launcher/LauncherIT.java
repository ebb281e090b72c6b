package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherIT {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    private Path parent;

    private Path data;
    private int port;

    @BeforeEach
    void chooseAPlace() throws IOException {
        data = parent.resolve("data");
        port = ListeningAddress.anyFreeLoopback().port();
    }

    @Test
    void comesUpAgainAfterAKillAndStopsCleanlyWhenAsked() throws IOException, InterruptedException {
        try (LauncherProcess killed = LauncherProcess.start(settings()).saying("Stop:")) {
            assertThat(LauncherProcess.get(port, "/")).startsWith("HTTP/1.1 200");
            killed.kill();
        }
        try (LauncherProcess next = LauncherProcess.start(settings()).saying("Stop:")) {
            assertThat(LauncherProcess.get(port, "/"))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("Payara")
                    .doesNotContainIgnoringCase("\nServer:");
            assertThat(LauncherProcess.get(port, "/metrics")).doesNotStartWith("HTTP/1.1 403");
            assertThat(data.resolve("log/server-0.log")).content().doesNotContain("FAILURE");
            next.terminate();
            assertThat(next.lastWords()).containsExactly("");
            assertThat(next.exitCode()).isZero();
        }
        assertThat(data.resolve("postgresql/data/postmaster.pid")).doesNotExist();
        assertThat(ListeningAddress.loopback(port).isFree()).isTrue();
    }

    @Test
    void tellsTheOperatorHowItIsOnTheManagementPortOnly() throws Exception {
        try (PostgresFixture server = PostgresFixture.in(parent.resolve("postgresql"))) {
            int management = anotherPort();
            String[] settings = {
                "DATABASE_URL",
                "postgresql://" + server.superuser().user() + ":"
                        + server.superuser().password() + "@"
                        + server.url("postgres").hosts() + "/postgres",
                "PRAXIS_ENCRYPTION_KEY",
                KEY,
                "PRAXIS_ADDRESS",
                "127.0.0.1",
                "PRAXIS_DEMO",
                "true",
                "PRAXIS_MANAGEMENT_PORT",
                String.valueOf(management)
            };
            try (LauncherProcess launcher =
                    LauncherProcess.start(settings(settings)).saying("Stop:")) {
                assertThat(LauncherProcess.get(management, "/health/live")).startsWith("HTTP/1.1 200");
                assertThat(LauncherProcess.get(management, "/health/ready"))
                        .startsWith("HTTP/1.1 200")
                        .contains("{\"name\":\"database\",\"status\":\"UP\"");
                assertThat(LauncherProcess.get(port, "/")).startsWith("HTTP/1.1 200");
                assertThat(LauncherProcess.get(management, "/metrics"))
                        .startsWith("HTTP/1.1 200")
                        .contains("memory_usedHeap_bytes")
                        .contains(promisedMetrics())
                        .containsPattern("praxis_requests_total\\{status=\"2xx\"} [1-9]")
                        .contains("praxis_database_up 1\n", "{job=\"mail\"}", "{state=\"in_use\"} ")
                        .doesNotContain("X-Powered-By", "lindenhof", "harbour", "localhost");
                assertThat(LauncherProcess.get(management, "/")).startsWith("HTTP/1.1 404");
                assertThat(LauncherProcess.get(management, "/admin")).startsWith("HTTP/1.1 404");
                for (String path : List.of(
                        "/health",
                        "/metrics",
                        "/praxis-management/health",
                        "/praxis%2Dmanagement/health",
                        "/praxis-management;x=1/metrics",
                        "//praxis-management/metrics",
                        "/x/../praxis-management/health/ready")) {
                    assertThat(LauncherProcess.get(port, path)).as(path).startsWith("HTTP/1.1 40");
                }

                server.close();

                assertThat(LauncherProcess.get(management, "/health/live")).startsWith("HTTP/1.1 200");
                assertThat(LauncherProcess.get(management, "/health/ready"))
                        .startsWith("HTTP/1.1 503")
                        .contains("DOWN");
                assertThat(LauncherProcess.get(management, "/metrics"))
                        .startsWith("HTTP/1.1 200")
                        .contains("praxis_database_up 0\n", "praxis_requests_total");
                assertThat(launcher.terminate().exitCode()).isZero();
            }
        }
    }

    /** A type line for each metric that the documentation names. */
    private static List<String> promisedMetrics() throws IOException {
        List<String> names = Files.readAllLines(Path.of("..", "..", "docs", "operations.md")).stream()
                .filter(line -> line.startsWith("| `praxis_"))
                .flatMap(line ->
                        Pattern.compile("`(praxis_[a-z_]+)`").matcher(line).results())
                .map(match -> "# TYPE " + match.group(1) + (match.group(1).endsWith("_total") ? " counter" : " gauge"))
                .toList();
        assertThat(names).hasSizeGreaterThan(10);
        return names;
    }

    @Test
    void servesFromADatabaseOfTheOperatorsOwnUntilANewerPraxisHasChangedIt() throws Exception {
        try (PostgresFixture server = PostgresFixture.in(parent.resolve("postgresql"))) {
            Login owner = new Login("clinic_owner", "o");
            PostgresFixture.execute(
                    server.url("postgres"),
                    server.superuser(),
                    "create role clinic_owner login createrole password 'o'",
                    "create database clinic owner clinic_owner");
            String[] settings = {
                "DATABASE_URL",
                "postgresql://clinic_owner:o@" + server.url("clinic").hosts() + "/clinic",
                "PRAXIS_ENCRYPTION_KEY",
                KEY,
                "PRAXIS_ADDRESS",
                "127.0.0.1",
                "PRAXIS_DEMO",
                "true"
            };
            try (LauncherProcess launcher =
                    LauncherProcess.start(settings(settings)).saying("Stop:")) {
                assertThat(LauncherProcess.get(port, "/")).startsWith("HTTP/1.1 200");
                assertThat(launcher.terminate().exitCode()).isZero();
            }
            assertThat(data.resolve("postgresql")).doesNotExist();

            PostgresFixture.execute(
                    server.url("clinic"),
                    owner,
                    "update databasechangelog set id = 'from-the-future' where orderexecuted = 1");
            assertRefused("The database was written by a newer Praxis", settings);
        }
    }

    @Test
    void refusesAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefused("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used");
        }
    }

    @Test
    void refusesOnePortForVisitorsAndTheOperator() throws Exception {
        assertRefused("must be another port than PORT", "PRAXIS_MANAGEMENT_PORT", String.valueOf(port));
    }

    @Test
    void refusesADataDirectoryThatAnotherHolds() throws Exception {
        try (DataDirectory held = DataDirectory.hold(data)) {
            assertRefused("Another Praxis is running on the data directory " + held.root());
        }
    }

    @Test
    void refusesADataDirectoryThatCannotBeWritten() throws Exception {
        Files.createFile(data);

        assertRefused("The data directory " + data + " cannot be written");
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(data.resolve("postgresql/data"));
        Files.writeString(data.resolve("postgresql/data/PG_VERSION"), "16\n");
        Files.writeString(data.resolve("postgresql/secret"), "secret\n");
        Files.writeString(data.resolve("encryption.key"), KEY + "\n");

        assertRefused("was written by PostgreSQL 16");
    }

    @Test
    void refusesAServerDatabaseWithoutAKey() throws Exception {
        assertRefused("PRAXIS_ENCRYPTION_KEY is needed", "DATABASE_URL", "postgresql://a:b@127.0.0.1:1/c");
    }

    @Test
    void refusesADatabaseThatDoesNotAnswer() throws Exception {
        assertRefused(
                "The database server 127.0.0.1:1 cannot be used",
                "DATABASE_URL",
                "postgresql://a:b@127.0.0.1:1/c",
                "PRAXIS_ENCRYPTION_KEY",
                KEY,
                "PRAXIS_ADDRESS",
                "127.0.0.1");
    }

    // The system may name the same free port twice.
    private int anotherPort() throws IOException {
        try (ServerSocket held = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            int another = ListeningAddress.anyFreeLoopback().port();
            assertThat(another).isNotEqualTo(held.getLocalPort());
            return another;
        }
    }

    /** One line, exit code 1, no stack trace. */
    private void assertRefused(String reason, String... pairs) throws InterruptedException {
        try (LauncherProcess refused = LauncherProcess.start(settings(pairs))) {
            assertThat(refused.lastWords())
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("praxis: ").contains(reason));
            assertThat(refused.exitCode()).isEqualTo(1);
        }
    }

    private Map<String, String> settings(String... pairs) {
        Map<String, String> settings =
                new HashMap<>(Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)));
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put(pairs[i], pairs[i + 1]);
        }
        return settings;
    }
}
