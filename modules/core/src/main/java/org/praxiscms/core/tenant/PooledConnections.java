package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Connections of the application's own role, for the few statements that go past JPA. Inside a transaction all of them
 * are the transaction's one connection.
 */
@ApplicationScoped
class PooledConnections {

    private static final String NAME = "java:app/jdbc/praxis";

    Connection open() throws SQLException {
        try {
            return ((DataSource) InitialContext.doLookup(NAME)).getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException("There is no data source " + NAME, e);
        }
    }
}
