package org.praxiscms.core.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/**
 * Which kinds of background work are due in any practice. An idle server asks every other second, so this is one statement
 * outside of JPA and of any transaction: both cost several times what the statement does.
 */
@ApplicationScoped
public class DueWork {

    private static final String DUE = "SELECT kind FROM (SELECT CAST(? AS timestamptz) AS at) now,"
            + " LATERAL (SELECT 'mail' AS kind WHERE EXISTS (SELECT FROM tenants_with_due_mail(at))"
            + " UNION ALL SELECT 'calendar' WHERE EXISTS (SELECT FROM tenants_with_due_calendars(at))"
            + " UNION ALL SELECT 'text-message' WHERE EXISTS (SELECT FROM tenants_with_due_texts(at))"
            + " UNION ALL SELECT 'article' WHERE EXISTS (SELECT FROM tenants_with_due_articles(at))"
            + " UNION ALL SELECT 'request' WHERE EXISTS (SELECT FROM tenants_with_due_requests(at))"
            + " UNION ALL SELECT 'waitlist' WHERE EXISTS (SELECT FROM tenants_with_due_wishes(at))"
            + " UNION ALL SELECT 'day-plan' WHERE EXISTS (SELECT FROM tenants_with_due_day_plans(at))"
            + " UNION ALL SELECT 'reminder' WHERE EXISTS (SELECT FROM tenants_with_due_bookings(at))) due";

    private final PooledConnections connections;

    @Inject
    DueWork(PooledConnections connections) {
        this.connections = connections;
    }

    protected DueWork() {
        this(null);
    }

    /**
     * The kinds of work that are due.
     *
     * @param at the present
     * @return names of jobs, of {@code mail}, {@code calendar}, {@code text-message}, {@code article}, {@code request},
     *     {@code day-plan}, {@code reminder} and {@code waitlist}; empty when nothing is due
     * @throws IllegalStateException when the database cannot be asked
     */
    public Set<String> kinds(Instant at) {
        try (Connection connection = connections.open();
                PreparedStatement due = connection.prepareStatement(DUE)) {
            due.setObject(1, at.atOffset(ZoneOffset.UTC));
            Set<String> kinds = new HashSet<>();
            try (ResultSet rows = due.executeQuery()) {
                while (rows.next()) {
                    kinds.add(rows.getString(1));
                }
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for due work", e);
        }
    }
}
