package org.praxiscms.launcher;

import static org.praxiscms.launcher.Setting.DATABASE_URL;
import static org.praxiscms.launcher.Setting.PRAXIS_DATABASE_PORT;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Makes the database ready while the server starts: the two have nothing to say to each other until the application
 * comes. Life: begun once, closed once, also in the middle; closing stops an embedded database.
 */
final class DatabaseStart implements AutoCloseable {

    private final Settings settings;
    private final Distribution distribution;
    private final DataDirectory data;
    private final SealedData sealed;
    private final CompletableFuture<Database> ready = new CompletableFuture<>();
    private Optional<EmbeddedPostgres> embedded = Optional.empty();
    private boolean closed;

    DatabaseStart(Settings settings, Distribution distribution, DataDirectory data, SealedData sealed) {
        this.settings = settings;
        this.distribution = distribution;
        this.data = data;
        this.sealed = sealed;
    }

    /** Begins on a thread of its own. */
    DatabaseStart begin() {
        ready.completeAsync(this::database);
        return this;
    }

    /**
     * The database, once it is ready.
     *
     * @throws java.util.concurrent.CompletionException holding the refusal, when it cannot be used
     */
    Database await() {
        return ready.join();
    }

    @Override
    public void close() {
        Optional<EmbeddedPostgres> started;
        synchronized (this) {
            closed = true;
            started = embedded;
        }
        started.ifPresent(EmbeddedPostgres::close);
    }

    private Database database() {
        Libraries libraries = Libraries.of(distribution);
        Connections connections = new Connections(libraries.postgresqlDriver());
        Database database = settings.text(DATABASE_URL).isPresent()
                ? Database.of(settings, connections)
                : keptRunning(embedded(libraries, connections));
        SchemaVersion.of(distribution.application()).check(connections, database);
        sealed.check(connections, database);
        return database;
    }

    private static Database keptRunning(EmbeddedPostgres postgres) {
        Database database = postgres.start();
        postgres.keepRunning();
        return database;
    }

    private EmbeddedPostgres embedded(Libraries libraries, Connections connections) {
        PostgresBinaries binaries =
                PostgresBinaries.unpacked(distribution.libraries(), data.postgresql(), libraries.unpacking());
        EmbeddedPostgres postgres = new EmbeddedPostgres(
                data.postgresql(), data.log(), binaries, connections, settings.port(PRAXIS_DATABASE_PORT));
        synchronized (this) {
            if (closed) {
                throw new Refusal("Praxis was stopped before its database had started.");
            }
            embedded = Optional.of(postgres);
        }
        return postgres;
    }
}
