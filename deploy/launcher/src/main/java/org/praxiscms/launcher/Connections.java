package org.praxiscms.launcher;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Opens connections with the isolated driver, and says in plain words why one cannot be had. */
public final class Connections {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "28000";
    private static final String MAY_NOT_CONNECT = "42501";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final Driver driver;

    public Connections(Driver driver) {
        this.driver = driver;
    }

    /** Connects for the launcher's own few statements. */
    public Connection open(DatabaseUrl url, Login login) throws SQLException {
        return driver.connect(url.jdbc(), login.properties());
    }

    /**
     * Whether the server lets this login use the database.
     *
     * @throws SQLException when that cannot be found out
     */
    public boolean accepts(DatabaseUrl url, Login login) throws SQLException {
        try (Connection connection = open(url, login)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (isRejected(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Whether the application has made this table already. */
    static boolean hasTable(Statement statement, String name) throws SQLException {
        try (ResultSet table = statement.executeQuery("select to_regclass('" + name + "') is not null")) {
            return table.next() && table.getBoolean(1);
        }
    }

    /** What to tell the operator when the database named by a setting cannot be used. */
    static Refusal refusal(DatabaseUrl url, SQLException e) {
        String server = "The database server " + url.hosts();
        if (WRONG_PASSWORD.equals(e.getSQLState())) {
            return new Refusal(server + " rejects the user or the password.", e);
        }
        if (NO_SUCH_DATABASE.equals(e.getSQLState())) {
            return new Refusal(server + " has no database '" + url.database() + "'.", e);
        }
        return new Refusal(server + " cannot be used: " + firstLine(e), e);
    }

    private static boolean isRejected(SQLException e) {
        return Set.of(WRONG_PASSWORD, NOT_ALLOWED, MAY_NOT_CONNECT).contains(String.valueOf(e.getSQLState()));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown reason");
    }
}
