package org.praxiscms.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The database in an embedded PostgreSQL, and its two roles: one that owns it, one that owns nothing.
 *
 * @param port where the server listens on loopback
 * @param secret the superuser's password, from which the others follow
 */
record EmbeddedDatabase(int port, String secret) {

    private static final String NAME = "praxis";

    Database asDatabase() {
        return new Database(url(NAME), login("praxis_owner"), login("praxis_app"));
    }

    /** Makes what is not there yet. */
    void furnish(Connections connections) throws SQLException {
        Database database = asDatabase();
        Login superuser = new Login(PostgresCluster.SUPERUSER, secret);
        try (Connection connection = connections.open(url("postgres"), superuser);
                Statement statement = connection.createStatement()) {
            for (Login login : List.of(database.owner(), database.application())) {
                if (isEmpty(statement, "select 1 from pg_roles where rolname = '" + login.user() + "'")) {
                    statement.execute("create role " + login.user() + " login password '"
                            + ScramVerifier.of(login.password()) + "'");
                }
            }
            if (isEmpty(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute(
                        "create database " + NAME + " owner " + database.owner().user());
            }
        }
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "EmbeddedDatabase on port " + port;
    }

    private DatabaseUrl url(String database) {
        return new DatabaseUrl(ListeningAddress.loopback(port).toString(), database, Map.of(), Optional.empty());
    }

    private Login login(String role) {
        return new Login(role, DerivedPassword.of(secret, role));
    }

    private static boolean isEmpty(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }
}
