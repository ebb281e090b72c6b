package org.praxiscms.core.schema;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.logging.core.JavaLogService;
import liquibase.ui.LoggerUIService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs Liquibase once at start, as the schema's owner, before JPA is used, unless the database has had all changes
 * already; and gives the application's role what privileges it lacks. Several nodes may start at once: one works, the
 * others wait for it on an advisory lock of the database, which a dying node cannot leave behind.
 */
@ApplicationScoped
public class SchemaMigration {

    private static final long ONE_NODE_AT_A_TIME = 7_270_001L;

    private final String url;
    private final String owner;
    private final String password;
    private final String applicationRole;

    @Inject
    public SchemaMigration(
            @ConfigProperty(name = "praxis.db.url") String url,
            @ConfigProperty(name = "praxis.db.owner.url") Optional<String> ownerUrl,
            @ConfigProperty(name = "praxis.db.owner.user") String owner,
            @ConfigProperty(name = "praxis.db.owner.password") String password,
            @ConfigProperty(name = "praxis.db.user") String applicationRole) {
        this.url = ownerUrl.orElse(url); // without a socket timeout: waiting for another node may take minutes
        this.owner = owner;
        this.password = password;
        this.applicationRole = applicationRole;
    }

    protected SchemaMigration() {
        this(null, Optional.empty(), null, null, null);
    }

    // On a thread of its own: Liquibase leaves thread-locals behind, which would keep the application's classes alive.
    void onStart(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
                    Object start) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> run(failure), "praxis-schema");
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IllegalStateException("The database's schema could not be brought up to date", failure.get());
        }
    }

    private void run(AtomicReference<Exception> failure) {
        try (Connection lock = connect()) {
            execute(lock, "SELECT pg_advisory_lock(" + ONE_NODE_AT_A_TIME + ")");
            ApplicationGrants grants = new ApplicationGrants(applicationRole);
            SchemaFingerprint fingerprint = SchemaFingerprint.ofThisApplication(applicationRole);
            if (!fingerprint.isOf(lock)) {
                migrate();
                grants.give(lock);
                fingerprint.noteIn(lock);
            }
            grants.mend(lock);
        } catch (Exception e) {
            failure.set(e);
        }
    }

    private void migrate() throws Exception {
        System.setProperty("liquibase.analytics.enabled", "false"); // tells nobody anything
        System.setProperty("liquibase.changelogLockPollRate", "1");
        try (Connection connection = connect()) {
            Map<String, Object> scope = Map.of(
                    Scope.Attr.ui.name(), new LoggerUIService(), Scope.Attr.logService.name(), new JavaLogService());
            Scope.child(scope, () -> update(connection));
        }
    }

    private static void update(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        LockService lock = LockServiceFactory.getInstance().getLockService(database);
        lock.init();
        if (lock.listLocks().length > 0) {
            lock.forceReleaseLock(); // we hold the advisory lock, so whoever held this one is dead
        }
        new CommandScope("update")
                .addArgumentValue("changelogFile", SchemaFingerprint.CHANGELOG)
                .addArgumentValue("database", database)
                .addArgumentValue("showSummary", UpdateSummaryEnum.OFF)
                .execute();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
