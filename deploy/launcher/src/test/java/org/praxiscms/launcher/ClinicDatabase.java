package org.praxiscms.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL server of the test's with one empty database, {@code clinic}, as an operator would prepare it for Praxis. */
record ClinicDatabase(PostgresFixture server) implements AutoCloseable {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    /** Makes it, with the server's files in a directory that does not exist yet. */
    static ClinicDatabase in(Path directory) throws Exception {
        ClinicDatabase made = new ClinicDatabase(PostgresFixture.in(directory));
        PostgresFixture.execute(
                made.server.url("postgres"),
                made.server.superuser(),
                "create role clinic_owner login createrole password 'o'",
                "create database clinic owner clinic_owner");
        return made;
    }

    /** What a launcher needs to serve from it, in a map that may be changed. */
    Map<String, String> settings(Path data, int port) {
        return new HashMap<>(Map.of(
                "PRAXIS_DATA",
                data.toString(),
                "PORT",
                String.valueOf(port),
                "DATABASE_URL",
                "postgresql://clinic_owner:o@" + server.url("clinic").hosts() + "/clinic",
                "PRAXIS_ENCRYPTION_KEY",
                KEY,
                "PRAXIS_ADDRESS",
                "127.0.0.1"));
    }

    Map<String, String> settings(Path data, int port, String name, String value) {
        Map<String, String> settings = settings(data, port);
        settings.put(name, value);
        return settings;
    }

    /** The first column of the first row, read as superuser. */
    String value(String query) throws Exception {
        return PostgresFixture.value(server.url("clinic"), server.superuser(), query);
    }

    /** Runs statements one after the other in one session, as superuser. */
    void execute(String... statements) throws Exception {
        PostgresFixture.execute(server.url("clinic"), server.superuser(), statements);
    }

    @Override
    public void close() {
        server.close();
    }
}
