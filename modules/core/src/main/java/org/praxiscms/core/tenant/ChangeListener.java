package org.praxiscms.core.tenant;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what other nodes have changed (PostgreSQL LISTEN) and fires {@link Changed} for it here. Holds one connection of
 * its own; when that breaks, it reconnects and, since news may have been missed, says that everything may have changed.
 */
@ApplicationScoped
public class ChangeListener {

    static final String CHANNEL = "praxis_changed";

    private static final Logger LOG = Logger.getLogger(ChangeListener.class.getName());
    private static final int WAIT_MILLIS = 1000;
    private static final Duration BEFORE_RECONNECT = Duration.ofSeconds(2);

    private final Event<Changed> events;
    private final String url;
    private final String user;
    private final String password;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    public ChangeListener(
            Event<Changed> events,
            @ConfigProperty(name = "praxis.db.url") String url,
            @ConfigProperty(name = "praxis.db.user") String user,
            @ConfigProperty(name = "praxis.db.password") String password) {
        this.events = events;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    protected ChangeListener() {
        this(null, null, null, null);
    }

    /** Begins to listen, on a thread of its own, until the application stops. */
    public void start() {
        Thread thread = threads.newThread(this::listenForever);
        thread.setName("praxis-change-listener");
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }

    private void listenForever() {
        while (stopped.getCount() > 0) {
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                listen(connection);
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "Not connected to hear of changes; trying again: {0}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        events.fire(Changed.everything()); // also for the first time: the start has read before it listened
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (stopped.getCount() > 0) {
            PGNotification[] news = postgres.getNotifications(WAIT_MILLIS);
            if (news != null) {
                Arrays.stream(news).map(PGNotification::getParameter).forEach(this::fire);
            }
        }
    }

    private void fire(String payload) {
        int space = payload.indexOf(' ');
        UUID tenant = UUID.fromString(payload.substring(0, space));
        Set<String> keys = Arrays.stream(payload.substring(space + 1).split(","))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        events.fire(new Changed(tenant, keys));
    }

    private void pause() {
        try {
            stopped.await(BEFORE_RECONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
