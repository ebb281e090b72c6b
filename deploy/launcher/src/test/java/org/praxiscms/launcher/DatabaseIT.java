package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.praxiscms.launcher.PostgresFixture.CONNECTIONS;
import static org.praxiscms.launcher.PostgresFixture.execute;
import static org.praxiscms.launcher.PostgresFixture.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A database of the operator's own. The embedded PostgreSQL plays the server; each test has a database in it. */
class DatabaseIT {

    @TempDir
    private static Path directory;

    private static PostgresFixture server;

    private String name;
    private Login owner;

    @BeforeAll
    static void startServer() {
        server = PostgresFixture.in(directory.resolve("postgresql"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void makeDatabase(TestInfo test) throws SQLException, IOException {
        name = test.getTestMethod().orElseThrow().getName().toLowerCase().substring(0, 12) + "-x";
        owner = new Login(name + " owner", "s@cret/+");
        execute(
                server.url("postgres"),
                server.superuser(),
                "create role \"" + owner.user() + "\" login createrole password '" + owner.password() + "'",
                "create database \"" + name + "\" owner \"" + owner.user() + "\"");
    }

    @Test
    void keepsARoleForTheApplicationThatOwnsNothing() throws SQLException {
        Database database = Database.of(settings(), CONNECTIONS);

        assertThat(database.owner()).isEqualTo(owner);
        assertThat(database.application().user()).isEqualTo(name + "_app");
        assertThat(value(
                        database.url(),
                        database.application(),
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void agreesOnTheRoleAmongNodesThatStartTogether() throws Exception {
        int nodes = 8;
        CyclicBarrier together = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<Database>> starts = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                starts.add(threads.submit(() -> {
                    together.await();
                    return Database.of(settings(), CONNECTIONS);
                }));
            }
            Set<Database> seen = new HashSet<>();
            for (Future<Database> start : starts) {
                seen.add(start.get());
            }
            assertThat(seen).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesTheRoleANewPasswordWhenTheOwnerHasOne() throws SQLException, IOException {
        Login before = Database.of(settings(), CONNECTIONS).application();
        execute(server.url(name), server.superuser(), "alter role \"" + owner.user() + "\" password 'changed'");
        owner = new Login(owner.user(), "changed");

        Login after = Database.of(settings(), CONNECTIONS).application();

        assertThat(after).isNotEqualTo(before);
        assertThat(CONNECTIONS.accepts(server.url(name), before)).isFalse();
    }

    @Test
    void asksForCreateRole() throws SQLException, IOException {
        execute(server.url(name), server.superuser(), "alter role \"" + owner.user() + "\" nocreaterole");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Database.of(settings(), CONNECTIONS))
                .withMessageContaining("grant it CREATEROLE")
                .withMessageContaining("DATABASE_APP_URL");
    }

    @Test
    void takesARoleOfTheOperatorsOwn() throws SQLException, IOException {
        Login own = new Login("own", "o");
        execute(server.url(name), server.superuser(), "create role own login password 'o'");

        assertThat(Database.of(settings("DATABASE_APP_URL", url(own)), CONNECTIONS)
                        .application())
                .isEqualTo(own);
    }

    @Test
    void refusesARoleThatRowLevelSecurityDoesNotBind() throws SQLException, IOException {
        execute(
                server.url(name),
                server.superuser(),
                "create role seer login bypassrls password 'o'",
                "create role heir login password 'o'",
                "grant \"" + owner.user() + "\" to heir");

        for (Login login : List.of(owner, new Login("seer", "o"), new Login("heir", "o"), server.superuser())) {
            assertThatExceptionOfType(Refusal.class)
                    .as(login.user())
                    .isThrownBy(() -> Database.of(settings("DATABASE_APP_URL", url(login)), CONNECTIONS))
                    .withMessageContaining("would see every practice's rows");
        }
    }

    @Test
    void saysInOneLineWhyAServerCannotBeUsed() throws IOException {
        int nobody = ListeningAddress.anyFreeLoopback().port();

        assertRefused("postgresql://anna:x@127.0.0.1:" + nobody + "/x", "cannot be used: Connection");
        assertRefused("postgresql://nobody:wrong@" + server.database().url().hosts() + "/" + name, "rejects");
        assertRefused(url(owner, "missing"), "has no database 'missing'");
        assertRefused("postgresql://127.0.0.1:5432/x", "names no user");
    }

    @Test
    void refusesADatabaseOfANewerPraxis() throws SQLException {
        Database database = Database.of(settings(), CONNECTIONS);
        new SchemaVersion(Set.of()).check(CONNECTIONS, database);
        execute(
                database.url(),
                database.owner(),
                "create table databasechangelog (author text, id text)",
                "insert into databasechangelog values ('praxis', '0001'), ('praxis', '0002')");

        new SchemaVersion(Set.of("praxis:0001", "praxis:0002", "praxis:0003")).check(CONNECTIONS, database);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SchemaVersion(Set.of("praxis:0001")).check(CONNECTIONS, database))
                .withMessage("The database was written by a newer Praxis (it holds the change praxis:0002).");
    }

    @Test
    void refusesAKeyThatTheBookingsWereNotEncryptedWith() throws SQLException {
        EncryptionKey right = key('r');
        EncryptionKey wrong = key('w');
        Database database = Database.of(settings(), CONNECTIONS);
        new SealedData(wrong, List.of()).check(CONNECTIONS, database);
        execute(
                database.url(),
                database.owner(),
                "create table booking (client_name bytea not null)",
                "insert into booking values ('\\x01" + right.id() + "00112233'), ('\\x01" + right.id()
                        + "445566'), ('\\xabab'), ('')");

        new SealedData(right, List.of()).check(CONNECTIONS, database);
        new SealedData(wrong, List.of(key('o'), right)).check(CONNECTIONS, database);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SealedData(wrong, List.of(key('o'))).check(CONNECTIONS, database))
                .withMessageContaining(right.id())
                .withMessageContaining("PRAXIS_ENCRYPTION_OLD_KEYS")
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).doesNotContain("\n", wrong.base64(), right.base64()));
    }

    private static EncryptionKey key(char letter) {
        return new EncryptionKey(Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII)));
    }

    private void assertRefused(String url, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Database.of(settings("DATABASE_URL", url), CONNECTIONS))
                .withMessageContaining(reason)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n"));
    }

    private Settings settings(String... pair) {
        Map<String, String> environment = new HashMap<>(Map.of("DATABASE_URL", url(owner)));
        if (pair.length == 2) {
            environment.put(pair[0], pair[1]);
        }
        return Settings.of(new Properties(), environment);
    }

    private String url(Login login) {
        return url(login, name);
    }

    private static String url(Login login, String database) {
        return "postgresql://" + login.user().replace(" ", "%20") + ":"
                + login.password().replace("@", "%40").replace("/", "%2F") + "@"
                + server.database().url().hosts() + "/" + database;
    }
}
