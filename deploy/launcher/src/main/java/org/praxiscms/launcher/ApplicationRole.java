package org.praxiscms.launcher;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role as which the application works on a database of the operator's own. It owns nothing and is bound by
 * row-level security, unlike the owner, as whom migrations run. Several nodes may prepare it at the same moment.
 */
public final class ApplicationRole {

    private static final int LONGEST_NAME = 63;
    private static final String NOT_PERMITTED = "42501";

    private final Connections connections;
    private final DatabaseUrl url;
    private final Login owner;

    public ApplicationRole(Connections connections, DatabaseUrl url, Login owner) {
        this.connections = connections;
        this.url = url;
        this.owner = owner;
    }

    /**
     * The role {@code <database>_app}, made, or given its password anew, where needed. The password follows from the
     * owner's password and the database's name.
     *
     * @throws Refusal when the owner may not make roles, or the role could pass row-level security
     * @throws SQLException when the server fails otherwise
     */
    public Login kept() throws SQLException {
        if (owner.password().isEmpty()) {
            throw new Refusal("DATABASE_URL has no password to derive the application's from; set DATABASE_APP_URL.");
        }
        String name = url.database() + "_app";
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new Refusal("The role " + name + " would be longer than 63 bytes; set DATABASE_APP_URL.");
        }
        Login role =
                new Login(name, DerivedPassword.of(owner.password(), "praxis application role\n" + url.database()));
        if (!connections.accepts(url, role)) {
            make(role);
        }
        return checked(role);
    }

    /**
     * A role that the operator made.
     *
     * @return the same login
     * @throws Refusal when it could pass row-level security
     */
    public Login checked(Login role) throws SQLException {
        try (Connection connection = connections.open(url, role);
                PreparedStatement query = connection.prepareStatement(
                        "select rolsuper or rolbypassrls or pg_has_role(current_user, ?, 'member')"
                                + " from pg_roles where rolname = current_user")) {
            query.setString(1, owner.user());
            try (ResultSet result = query.executeQuery()) {
                if (!result.next() || result.getBoolean(1)) {
                    throw new Refusal("The role '" + role.user() + "' would see every practice's rows: it is the owner,"
                            + " a superuser, or has BYPASSRLS.");
                }
                return role;
            }
        }
    }

    private void make(Login role) throws SQLException {
        try (Connection connection = connections.open(url, owner);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('praxis application role', 0))");
            String name = quoted(statement, role.user());
            statement.execute((exists(connection, role) ? "alter role " : "create role ") + name + " login password '"
                    + ScramVerifier.of(role.password()) + "'");
            statement.execute("grant connect on database " + quoted(statement, url.database()) + " to " + name);
            connection.commit();
        } catch (SQLException e) {
            if (NOT_PERMITTED.equals(e.getSQLState())) {
                throw new Refusal(
                        "The user '" + owner.user() + "' may not keep the role '" + role.user()
                                + "': grant it CREATEROLE, or make a role yourself and name it in DATABASE_APP_URL.",
                        e);
            }
            throw e;
        }
    }

    private static boolean exists(Connection connection, Login role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role.user());
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    private static String quoted(Statement statement, String name) throws SQLException {
        return statement.enquoteIdentifier(name, true);
    }
}
