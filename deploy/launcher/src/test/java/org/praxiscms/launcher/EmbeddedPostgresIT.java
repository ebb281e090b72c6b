package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.praxiscms.launcher.PostgresFixture.execute;
import static org.praxiscms.launcher.PostgresFixture.value;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    @TempDir
    private Path data;

    private Path home;

    @BeforeEach
    void placeTheDatabase() {
        home = data.resolve("postgresql");
    }

    @Test
    void keepsWhatIsWrittenFromStartToStart() throws SQLException {
        int port;
        try (PostgresFixture first = PostgresFixture.in(home)) {
            Database database = first.database();
            port = first.port();
            execute(
                    database.url(),
                    database.owner(),
                    "create table note (text text)",
                    "insert into note values ('kept')");
        }
        try (PostgresFixture second = PostgresFixture.in(home)) {
            Database database = second.database();
            assertThat(value(database.url(), database.owner(), "select text from note"))
                    .isEqualTo("kept");
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void mayBeMovedElsewhereWhileStopped() throws SQLException, IOException {
        try (PostgresFixture before = PostgresFixture.in(home)) {
            execute(before.database().url(), before.database().owner(), "create table note (text text)");
        }
        Path elsewhere = Files.move(home, data.resolve("else where"));
        try (PostgresFixture after = PostgresFixture.in(elsewhere)) {
            Database database = after.database();
            assertThat(value(database.url(), database.owner(), "select count(*) from note"))
                    .isEqualTo("0");
        }
    }

    @Test
    void givesTheOwnerWhatMigrationsNeedAndTheApplicationNothing() throws SQLException {
        try (PostgresFixture postgres = PostgresFixture.in(home)) {
            Database database = postgres.database();
            execute(database.url(), database.owner(), "create extension btree_gist", "create table note (text text)");

            assertThat(value(
                            database.url(),
                            database.application(),
                            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                    + " from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> value(database.url(), database.application(), "select count(*) from note"))
                    .withMessageContaining("permission denied");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(database.url(), database.application(), "create table mine (text text)"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void writesSafelyAndListensToThisMachineOnly() throws SQLException, IOException {
        try (PostgresFixture postgres = PostgresFixture.in(home)) {
            DatabaseUrl url = postgres.database().url();
            Login owner = postgres.database().owner();
            assertThat(value(url, owner, "show fsync")).isEqualTo("on");
            assertThat(value(url, owner, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(url, postgres.superuser(), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(value(url, owner, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
            assertThat(PostgresFixture.CONNECTIONS.accepts(url, new Login("praxis_owner", "guess")))
                    .isFalse();
        }
    }

    @Test
    void takesOverTheServerOfALauncherThatWasKilled() throws IOException {
        PostgresFixture abandoned = PostgresFixture.in(home);
        try (PostgresFixture next = PostgresFixture.in(home)) {
            assertThat(next.processId()).isEqualTo(abandoned.processId());
            assertThat(next.database()).isEqualTo(abandoned.database());
        }
        assertThat(home.resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void movesTheServerLeftBehindToAPortThatIsAskedFor() throws IOException {
        PostgresFixture abandoned = PostgresFixture.in(home);
        int wanted = ListeningAddress.anyFreeLoopback().port();
        try (PostgresFixture next = PostgresFixture.in(home, wanted)) {
            assertThat(next.port()).isEqualTo(wanted).isNotEqualTo(abandoned.port());
        }
    }

    @Test
    void recoversAfterTheServerWasKilled() throws SQLException, IOException {
        PostgresFixture killed = PostgresFixture.in(home);
        execute(
                killed.database().url(),
                killed.database().owner(),
                "create table note (text text)",
                "insert into note values ('committed')");
        killed.killServer();

        try (PostgresFixture next = PostgresFixture.in(home)) {
            Database database = next.database();
            assertThat(value(database.url(), database.owner(), "select text from note"))
                    .isEqualTo("committed");
        }
    }

    @Test
    void isStartedAgainAtItsPortWhenItWasKilled() throws Exception {
        try (PostgresFixture guarded = PostgresFixture.in(home).keptRunning()) {
            long killed = guarded.processId();
            guarded.killServer();

            Eventually.within(
                    Duration.ofMinutes(1),
                    "another server runs",
                    () -> PostmasterFile.in(home.resolve("data"))
                            .filter(note -> note.processId() != killed && note.port() == guarded.port())
                            .isPresent());
        }
        assertThat(home.resolve("data").resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void isNotFooledByAProcessIdThatBelongsToAnotherProgramNow() throws IOException {
        PostgresFixture.in(home).close();
        Files.writeString(
                home.resolve("data").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home.resolve("data") + "\n1795416919\n5433\n\n127.0.0.1\n");

        try (PostgresFixture next = PostgresFixture.in(home)) {
            assertThat(next.processId()).isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        PostgresFixture.in(home).close();
        Files.writeString(home.resolve("data").resolve("PG_VERSION"), "16\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PostgresFixture.in(home))
                .withMessageContaining("was written by PostgreSQL 16")
                .withMessageContaining("brings PostgreSQL 17");
    }

    @Test
    void refusesDataWhoseSecretIsLost() throws IOException {
        PostgresFixture.in(home).close();
        Files.delete(home.resolve("secret"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PostgresFixture.in(home))
                .withMessageContaining("restore it from the backup");
    }

    @Test
    void refusesAPortInUseAndLooksForAnotherWhenItMayChoose() throws IOException {
        int port;
        try (PostgresFixture first = PostgresFixture.in(home)) {
            port = first.port();
        }
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> PostgresFixture.in(home, taken.getLocalPort()))
                    .withMessageContaining("set PRAXIS_DATABASE_PORT to another");
            try (PostgresFixture elsewhere = PostgresFixture.in(home)) {
                assertThat(elsewhere.port()).isNotEqualTo(port);
            }
        }
    }

    @Test
    void deletesTheProgramsOfEarlierVersions() throws IOException {
        Path older = PostgresFixture.BINARIES.directory().resolveSibling("linux-amd64-17.0.0");
        Files.createDirectories(older.resolve("bin"));

        PostgresFixture.in(home).close();

        assertThat(older).doesNotExist();
        assertThat(PostgresFixture.BINARIES.directory()).exists();
    }

    @Test
    void isNotStartedAfterItWasStopped() {
        EmbeddedPostgres postgres = PostgresFixture.postgres(home, OptionalInt.empty());
        postgres.close();

        assertThatExceptionOfType(Refusal.class).isThrownBy(postgres::start);
        assertThat(EmbeddedPostgres.hasData(home)).isFalse();
    }

    @Test
    void hasNothingToStopBeforeItsStart() {
        PostgresFixture.postgres(home, OptionalInt.empty()).close();

        assertThat(EmbeddedPostgres.hasData(home)).isFalse();
    }
}
