package org.praxiscms.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.praxiscms.core.tenant.TenantDatabase;

/** What waits in all practices' outboxes together, for the operator: numbers only. */
@ApplicationScoped
public class OutboxFigures {

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public OutboxFigures(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected OutboxFigures() {
        this(null, null);
    }

    /**
     * @param waiting mails that have not left
     * @param retried those of them that were tried at least once and did not leave
     * @param oldest how long ago the oldest of them was written; zero when none waits
     */
    public record Figures(long waiting, long retried, Duration oldest) {}

    /** As it is now. */
    @Transactional
    public Figures now() {
        Object[] row = (Object[]) database.sql("SELECT waiting, retried, oldest_seconds FROM outbox_figures(?)")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return new Figures(number(row[0]), number(row[1]), Duration.ofSeconds(number(row[2])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
