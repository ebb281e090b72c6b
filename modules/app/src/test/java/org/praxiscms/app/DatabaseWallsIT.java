package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second wall as PostgreSQL itself tells it. */
class DatabaseWallsIT extends ServerTest {

    @Test
    void everyTenantOwnedTableIsWalledOff() {
        // The global tables that name a tenant; everything else with a tenant_id belongs behind the wall.
        List<String> unprotected =
                Sql.texts("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                        + " WHERE a.attname = 'tenant_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace"
                        + " AND (NOT c.relrowsecurity OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid"
                        + " AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL)) ORDER BY 1");
        assertThat(unprotected).containsExactly("membership", "sign_in_session", "tenant_host");
    }

    @Test
    void everyForeignKeyBetweenPracticesDataCarriesThePractice() {
        List<String> plain = Sql.texts("SELECT k.conrelid::regclass || '.' || k.conname FROM pg_constraint k"
                + " JOIN pg_class target ON target.oid = k.confrelid AND target.relrowsecurity"
                + " WHERE k.contype = 'f' AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = k.conrelid"
                + " AND a.attnum = ANY (k.conkey) AND a.attname = 'tenant_id')");
        assertThat(plain).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndBypassesNothing() {
        assertThat(Sql.texts("SELECT relname FROM pg_class WHERE relowner = 'praxis_app'::regrole"))
                .isEmpty();
        assertThat(Sql.texts("SELECT rolname FROM pg_roles WHERE rolname = 'praxis_app'"
                        + " AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"))
                .isEmpty();
    }

    @Test
    void theApplicationSeesNothingUntilAPracticeIsSet() throws SQLException {
        try (Connection connection = TestDatabase.application();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM article")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void theDatabaseKnowsWhichChangesItHasHad() {
        assertThat(Sql.texts("SELECT obj_description('databasechangelog'::regclass, 'pg_class')"))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theApplicationCannotTouchTheSchema() throws SQLException {
        try (Connection connection = TestDatabase.application();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "DROP TABLE article",
                    "ALTER TABLE article DISABLE ROW LEVEL SECURITY",
                    "SELECT * FROM databasechangelog",
                    "CREATE TABLE mine (id int)")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void personalDataOfABookingIsUnreadableInTheDatabase() {
        String start = Http.LINDENHOF.freeStart(40);
        assertThat(Http.LINDENHOF
                        .json(
                                "/api/v1/bookings",
                                "{\"type\":\"free-consultation\",\"start\":\"" + start
                                        + "\",\"client\":{\"name\":\"Wiedererkennbar\",\"email\":\"wieder@example.org\",\"phone\":\"01 234\"}}")
                        .statusCode())
                .isEqualTo(201);
        List<String> everything =
                Sql.texts("SELECT booking::text FROM booking UNION ALL SELECT outbox_mail::text FROM outbox_mail");
        assertThat(everything)
                .isNotEmpty()
                .noneMatch(row -> row.contains("Wiedererkennbar")
                        || row.contains(java.util.HexFormat.of()
                                .formatHex("Wiedererkennbar".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
}
