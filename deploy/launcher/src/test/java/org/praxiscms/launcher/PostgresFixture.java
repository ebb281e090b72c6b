package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A real PostgreSQL in a directory of the test's, from the binaries that the distribution brings. */
final class PostgresFixture implements AutoCloseable {

    static final Connections CONNECTIONS = new Connections(new Driver());
    static final PostgresBinaries BINARIES = PostgresBinaries.unpacked(
            libraries(), Path.of("target", "postgresql").toAbsolutePath(), new PostgresArchive());

    private final Path home;
    private final EmbeddedPostgres postgres;
    private final Database database;

    private PostgresFixture(Path home, OptionalInt port) {
        this.home = home;
        this.postgres = postgres(home, port);
        this.database = postgres.start();
    }

    static PostgresFixture in(Path directory) {
        return new PostgresFixture(directory, OptionalInt.empty());
    }

    static PostgresFixture in(Path directory, int port) {
        return new PostgresFixture(directory, OptionalInt.of(port));
    }

    /** Knows the directory; not started. */
    static EmbeddedPostgres postgres(Path home, OptionalInt port) {
        try {
            PrivateFile.directory(home);
            Path log = PrivateFile.directory(home.resolveSibling("log"));
            return new EmbeddedPostgres(home, log, BINARIES, CONNECTIONS, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return database;
    }

    int port() {
        return Integer.parseInt(database.url().hosts().split(":")[1]);
    }

    long processId() throws IOException {
        return PostmasterFile.in(home.resolve("data")).orElseThrow().processId();
    }

    PostgresFixture keptRunning() {
        postgres.keepRunning();
        return this;
    }

    /** The power failure: no checkpoint, no farewell. */
    void killServer() throws IOException {
        ProcessHandle server = ProcessHandle.of(processId()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    Login superuser() throws IOException {
        return new Login(
                PostgresCluster.SUPERUSER,
                Files.readString(home.resolve("secret")).strip());
    }

    DatabaseUrl url(String name) {
        return new DatabaseUrl(database.url().hosts(), name, Map.of(), Optional.empty());
    }

    static void execute(DatabaseUrl url, Login login, String... statements) throws SQLException {
        try (Connection connection = CONNECTIONS.open(url, login);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static String value(DatabaseUrl url, Login login, String query) throws SQLException {
        try (Connection connection = CONNECTIONS.open(url, login);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }

    private static List<Path> libraries() {
        try (Stream<Path> jars = Files.list(Path.of("target", "praxis", "lib"))) {
            return jars.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
