package org.praxiscms.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** A real PostgreSQL for the time of the integration tests, with the roles that the launcher makes. */
public class TestDatabase implements LauncherSessionListener {

    private static final String PORT = System.getenv("PRAXIS_IT_DATABASE_PORT");

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (PORT == null) {
            return; // unit tests need none
        }
        try {
            Files.createDirectories(StatementLog.FOLDER);
            postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(PORT))
                    .setServerConfig("max_connections", "80")
                    .setServerConfig("log_statement", "all")
                    .setServerConfig("log_line_prefix", StatementLog.PREFIX)
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", StatementLog.FOLDER.toString())
                    .setServerConfig("log_filename", StatementLog.FILE)
                    .setServerConfig("log_rotation_size", "0")
                    .start();
            try (Connection admin = admin("postgres");
                    Statement statement = admin.createStatement()) {
                statement.execute("CREATE ROLE praxis_owner LOGIN PASSWORD 'owner'");
                statement.execute("CREATE ROLE praxis_app LOGIN PASSWORD 'app'");
                statement.execute("CREATE DATABASE praxis OWNER praxis_owner");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection past all walls, for what takes more than a statement; for one there is {@link Sql}. */
    static Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    /** A connection as the application has it. */
    static Connection application() throws SQLException {
        return DriverManager.getConnection(url("praxis"), "praxis_app", "app");
    }

    /** Where a database is. */
    static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + PORT + "/" + database;
    }
}
