package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether the database answers at this moment. */
@ApplicationScoped
public class DatabaseProbe {

    private static final int SECONDS = 2;
    private static final Logger LOGGER = Logger.getLogger(DatabaseProbe.class.getName());

    private final PooledConnections connections;

    @Inject
    DatabaseProbe(PooledConnections connections) {
        this.connections = connections;
    }

    protected DatabaseProbe() {
        this(null);
    }

    /** True when a connection of the pool answers within two seconds, after at most the pool's own patience. */
    public boolean answers() {
        try (Connection connection = connections.open()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOGGER.log(Level.FINE, "The database does not answer", e);
            return false;
        }
    }
}
