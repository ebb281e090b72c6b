package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A PostgreSQL of our own in the data directory, for those who have none. It listens on loopback only; its passwords
 * follow from a random secret beside it. Life: started or taken over once, kept running if so asked, closed once.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int SECRET_BYTES = 32;
    private static final long BETWEEN_LOOKS_MILLIS = 1000;
    private static final Logger LOGGER = Logger.getLogger(EmbeddedPostgres.class.getName());

    private final Path home;
    private final PostgresCluster cluster;
    private final Postmaster postmaster;
    private final Connections connections;
    private final OptionalInt wantedPort;
    private int port;
    private boolean closed;

    /**
     * Knows where everything is; starts nothing.
     *
     * @param home directory of the database and its binaries
     * @param log directory of the server's log files
     * @param wantedPort the port to use; when empty, a free one is chosen and remembered
     */
    EmbeddedPostgres(Path home, Path log, PostgresBinaries binaries, Connections connections, OptionalInt wantedPort) {
        PostgresPrograms programs = new PostgresPrograms(binaries, home.resolve("programs.log"));
        this.home = home;
        this.cluster = new PostgresCluster(data(home), binaries, programs);
        this.postmaster = new Postmaster(cluster, binaries, programs, log);
        this.connections = connections;
        this.wantedPort = wantedPort;
    }

    /** Whether a database was ever made there. */
    public static boolean hasData(Path home) {
        return PostgresCluster.isIn(data(home));
    }

    /**
     * Starts the server, or takes over the one that an earlier launcher left running, and makes the roles and the
     * database with the first start.
     *
     * @throws Refusal when the data are another version's, the port is taken, or the server does not start
     */
    public synchronized Database start() {
        if (closed) {
            throw new Refusal("The embedded PostgreSQL was stopped before it had started.");
        }
        try {
            String secret = secret();
            cluster.prepare(secret);
            OptionalInt running = postmaster.leftBehind();
            if (running.isPresent()) {
                Database database = new EmbeddedDatabase(running.getAsInt(), secret).asDatabase();
                if (isWanted(running.getAsInt()) && connections.accepts(database.url(), database.owner())) {
                    port = running.getAsInt();
                    return database;
                }
                postmaster.stop();
            }
            port = choosePort();
            EmbeddedDatabase database = new EmbeddedDatabase(port, secret);
            postmaster.start(port);
            database.furnish(connections);
            return database.asDatabase();
        } catch (IOException e) {
            throw new Refusal("The embedded PostgreSQL cannot use " + home + ": " + e, e);
        } catch (SQLException e) {
            throw new Refusal("The embedded PostgreSQL in " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Starts the server again, at the same port, whenever it has ended without being asked to: killed for want of memory,
     * say. Looks once a second, on a thread of its own, from its start until it is closed.
     */
    void keepRunning() {
        Thread guard = new Thread(this::guard, "praxis-postgresql-guard");
        guard.setDaemon(true);
        guard.start();
    }

    /** Stops the server cleanly; waits for a start that is under way, and prevents one that is not yet. */
    @Override
    public synchronized void close() {
        closed = true;
        postmaster.stop();
        notifyAll();
    }

    private synchronized void guard() {
        try {
            while (!closed) {
                if (!postmaster.isRunning()) {
                    startAgain();
                }
                wait(BETWEEN_LOOKS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The note of the dead server stays: by it PostgreSQL sees whether processes of its are still at work on the data,
    // and refuses until they have noticed; the next look tries again.
    private void startAgain() {
        LOGGER.warning("The embedded PostgreSQL has stopped unexpectedly; starting it again");
        try {
            postmaster.start(port);
            LOGGER.info("The embedded PostgreSQL is running again");
        } catch (IOException | Refusal e) {
            LOGGER.log(Level.WARNING, "The embedded PostgreSQL does not start again yet: {0}", e.getMessage());
        }
    }

    private boolean isWanted(int port) {
        return wantedPort.isEmpty() || wantedPort.getAsInt() == port;
    }

    private String secret() throws IOException {
        Path file = home.resolve("secret");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (hasData(home)) {
            throw new Refusal(
                    "The file " + file + ", which opens the database, is missing; restore it from the backup.");
        }
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        PrivateFile.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
        return Files.readString(file).strip();
    }

    private int choosePort() throws IOException {
        if (wantedPort.isPresent()) {
            return ListeningAddress.loopback(wantedPort.getAsInt())
                    .free(Setting.PRAXIS_DATABASE_PORT)
                    .port();
        }
        Path file = home.resolve("port");
        Optional<Integer> remembered = Files.exists(file)
                ? Optional.of(Integer.valueOf(Files.readString(file).strip()))
                : Optional.empty();
        if (remembered.isPresent()
                && ListeningAddress.loopback(remembered.get()).isFree()) {
            return remembered.get();
        }
        int chosen = ListeningAddress.anyFreeLoopback().port();
        PrivateFile.write(file, chosen + "\n");
        return chosen;
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }
}
