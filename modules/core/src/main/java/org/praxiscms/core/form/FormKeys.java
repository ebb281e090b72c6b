package org.praxiscms.core.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;

/** Forms that have been used in the entered practice, each known by a secret made of all that it sent. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FormKeys {

    private static final Duration KEPT = Duration.ofDays(1);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public FormKeys(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected FormKeys() {
        this(null, null);
    }

    /**
     * Claims a form for the running transaction. Waits while another transaction has claimed it: when that commits, the
     * claim fails, when it rolls back, it succeeds.
     *
     * @return whether the form has not been used before
     */
    public boolean claim(Secret form) {
        Instant now = clock.instant();
        database.sql("DELETE FROM form_key WHERE tenant_id = current_tenant() AND used_at < ?")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .executeUpdate();
        return database.sql("INSERT INTO form_key (tenant_id, form_hash, used_at) VALUES (current_tenant(), ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .setParameter(1, form.hash())
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Keeps where a claimed form has led. @param location path and query */
    public void keep(Secret form, String location) {
        database.sql("UPDATE form_key SET location = ? WHERE tenant_id = current_tenant() AND form_hash = ?")
                .setParameter(1, location)
                .setParameter(2, form.hash())
                .executeUpdate();
    }

    /** Gives a claimed form back that has created nothing: it may be sent again. */
    public void release(Secret form) {
        database.sql("DELETE FROM form_key WHERE tenant_id = current_tenant() AND form_hash = ?")
                .setParameter(1, form.hash())
                .executeUpdate();
    }

    /** Where a used form has led. */
    public Optional<String> location(Secret form) {
        List<?> found = database.sql(
                        "SELECT location FROM form_key WHERE tenant_id = current_tenant() AND form_hash = ?")
                .setParameter(1, form.hash())
                .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }
}
