package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The application's connections to the database, for the operator, as PostgreSQL counts them: those of the application's
 * role from this address, the one that listens for changes among them.
 */
@ApplicationScoped
public class PoolFigures {

    private final PooledConnections connections;

    @Inject
    PoolFigures(PooledConnections connections) {
        this.connections = connections;
    }

    protected PoolFigures() {
        this(null);
    }

    /**
     * @param open connections
     * @param inUse those of them that run a statement or have a transaction open, but for the one that asks
     */
    public record Figures(long open, long inUse) {}

    /** As it is now. @throws SQLException when the database does not answer */
    public Figures now() throws SQLException {
        try (Connection connection = connections.open();
                PreparedStatement query = connection.prepareStatement("SELECT count(*),"
                        + " count(*) FILTER (WHERE state <> 'idle' AND pid <> pg_backend_pid())"
                        + " FROM pg_stat_activity WHERE usename = current_user AND datname = current_database()"
                        + " AND client_addr IS NOT DISTINCT FROM inet_client_addr()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new Figures(row.getLong(1), row.getLong(2));
        }
    }
}
