package org.praxiscms.core.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The privileges of the role as which the application works. They do not travel with a dump of the database, and may be
 * revoked by hand, so the catalogue is asked at each start: one query of about a millisecond.
 *
 * @param role the role's name, not quoted; it owns nothing and may not touch the schema's own record
 */
record ApplicationGrants(String role) {

    private static final String MISSING = """
            WITH application (role) AS (SELECT ?::name)
            SELECT 'USAGE on schema public' FROM application WHERE NOT has_schema_privilege(role, 'public', 'USAGE')
            UNION ALL
            SELECT format('%s on %I', privilege, relname)
              FROM application, pg_class, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) privilege
             WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
               AND relname NOT IN ('databasechangelog', 'databasechangeloglock')
               AND NOT has_table_privilege(role, pg_class.oid, privilege)
            UNION ALL
            SELECT format('EXECUTE on %s', pg_proc.oid::regprocedure)
              FROM application, pg_proc
             WHERE pronamespace = 'public'::regnamespace
               AND proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
               AND NOT has_function_privilege(role, pg_proc.oid, 'EXECUTE')
            """;

    /**
     * Grants what is missing.
     *
     * @param owner a connection of the schema's owner, in auto-commit mode
     * @throws SQLException when the connection's role may not grant it
     */
    void mend(Connection owner) throws SQLException {
        if (missing(owner).isEmpty()) {
            return;
        }
        give(owner);
        List<String> still = missing(owner);
        if (!still.isEmpty()) {
            throw new SQLException("The role '" + role + "' lacks " + still.get(0) + ", which belongs to another role"
                    + " than the user in DATABASE_URL: restore the dump as that user, with --no-owner");
        }
    }

    /** Grants everything, as a migration must: it may have made what the role may use, and not what it may not. */
    void give(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String name = statement.enquoteIdentifier(role, true);
            statement.execute("GRANT USAGE ON SCHEMA public TO " + name);
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + name);
            statement.execute("REVOKE ALL ON databasechangelog, databasechangeloglock FROM " + name);
            for (String function : ownFunctions(statement)) {
                statement.execute("GRANT EXECUTE ON FUNCTION " + function + " TO " + name);
            }
        }
    }

    /** The privileges that the role lacks, in words; empty when it has them all. */
    private List<String> missing(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MISSING)) {
            query.setString(1, role);
            try (ResultSet rows = query.executeQuery()) {
                return texts(rows);
            }
        }
    }

    // Not the extension's, which everybody may use and only their owner may grant: each would be a warning in the log.
    private static List<String> ownFunctions(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT oid::regprocedure FROM pg_proc"
                + " WHERE pronamespace = 'public'::regnamespace"
                + " AND proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)")) {
            return texts(rows);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
