package org.praxiscms.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.command.CommandScope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.logging.core.JavaLogService;
import liquibase.ui.LoggerUIService;

/** A database beside the server's, empty at first, and the changes that the application would make to it as its owner. */
record ScratchSchema(String name) {

    /** What belongs to the application; neither Liquibase's own tables nor an extension's functions. */
    private static final String OWN = " NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = %s AND d.deptype = 'e')";

    private static final String DESCRIBED = "SELECT 'column ' || table_name || '.' || column_name || ' '"
            + " || concat_ws(' ', data_type, udt_name, character_maximum_length, numeric_precision, numeric_scale,"
            + " is_nullable, column_default, is_generated) FROM information_schema.columns"
            + " WHERE table_schema = 'public' AND table_name NOT LIKE 'databasechangelog%'"
            + " UNION ALL SELECT 'rule ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)"
            + " FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
            + " AND conrelid::regclass::text NOT LIKE 'databasechangelog%'"
            + " UNION ALL SELECT 'index ' || indexdef FROM pg_indexes"
            + " WHERE schemaname = 'public' AND tablename NOT LIKE 'databasechangelog%'"
            + " UNION ALL SELECT 'wall ' || concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check)"
            + " FROM pg_policies WHERE schemaname = 'public'"
            + " UNION ALL SELECT 'walled ' || relname FROM pg_class"
            + " WHERE relnamespace = 'public'::regnamespace AND relrowsecurity"
            + " UNION ALL SELECT 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') FROM pg_proc p"
            + " WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND" + OWN.formatted("p.oid")
            + " ORDER BY 1";

    static ScratchSchema make(String name) throws SQLException {
        ScratchSchema schema = new ScratchSchema(name);
        schema.drop();
        administrate("CREATE DATABASE " + name + " OWNER praxis_owner");
        return schema;
    }

    void drop() throws SQLException {
        administrate("DROP DATABASE IF EXISTS " + name);
    }

    /** Makes the next changes. @param count the most that are made */
    void update(int count) throws Exception {
        liquibase(new CommandScope("updateCount").addArgumentValue("count", count));
    }

    /** Takes the last changes back. */
    void rollBack(int count) throws Exception {
        liquibase(new CommandScope("rollbackCount").addArgumentValue("count", count));
    }

    /** The ids of the changes that were made, in order. */
    List<String> changes() throws SQLException {
        return texts("SELECT id FROM databasechangelog ORDER BY orderexecuted");
    }

    /** What there is, one thing a line, in order. */
    List<String> described() throws SQLException {
        return texts(DESCRIBED);
    }

    /** Does something as the schema's owner. */
    void execute(String sql) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String query) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private void liquibase(CommandScope command) throws Exception {
        System.setProperty("liquibase.analytics.enabled", "false");
        // Remembers for the life of the JVM that there was nothing to do, whatever has been taken back since.
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        try (Connection owner = owner()) {
            command.addArgumentValue("changelogFile", "db/changelog.xml")
                    .addArgumentValue(
                            "database",
                            DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner)));
            Scope.child(
                    Map.of(
                            Scope.Attr.ui.name(),
                            new LoggerUIService(),
                            Scope.Attr.logService.name(),
                            new JavaLogService()),
                    () -> command.execute());
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(name), "praxis_owner", "owner");
    }

    private static void administrate(String sql) throws SQLException {
        try (Connection admin = TestDatabase.admin("postgres");
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
