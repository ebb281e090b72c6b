package org.praxiscms.web.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.mail.OutboxFigures;
import org.praxiscms.core.tenant.PoolFigures;

/** What the database knows: the outbox of all practices together, and the connections. */
@ApplicationScoped
class DatabaseMetrics implements MetricSource {

    private static final Logger LOG = Logger.getLogger(DatabaseMetrics.class.getName());

    private final OutboxFigures outbox;
    private final PoolFigures pool;

    @Inject
    DatabaseMetrics(OutboxFigures outbox, PoolFigures pool) {
        this.outbox = outbox;
        this.pool = pool;
    }

    protected DatabaseMetrics() {
        this(null, null);
    }

    /** Without a database there is one figure: that it is away. */
    @Override
    public List<Metric> metrics() {
        try {
            return figures(pool.now(), outbox.now());
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "The database does not answer", e);
            return List.of(up(0));
        }
    }

    private static List<Metric> figures(PoolFigures.Figures pool, OutboxFigures.Figures outbox) {
        return List.of(
                up(1),
                Metric.by(
                        "state",
                        "praxis_pool_connections",
                        "Connections of the application to its database: open, and in use of these.",
                        new TreeMap<>(Map.of("open", pool.open(), "in_use", pool.inUse()))),
                Metric.of("praxis_outbox_mails", "Mails of all practices that have not left.", outbox.waiting()),
                Metric.of(
                        "praxis_outbox_mails_retried",
                        "Mails of all practices that were tried and have not left.",
                        outbox.retried()),
                Metric.of(
                        "praxis_outbox_oldest_seconds",
                        "Age of the oldest mail that has not left; 0 when none waits.",
                        outbox.oldest().toSeconds()));
    }

    private static Metric up(int value) {
        return Metric.of("praxis_database_up", "1 while the database answers, else 0.", value);
    }
}
