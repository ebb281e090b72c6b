package org.praxiscms.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's mails that wait to leave. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    private final TenantDatabase database;

    @Inject
    public Outbox(TenantDatabase database) {
        this.database = database;
    }

    protected Outbox() {
        this(null);
    }

    /** Leaves a mail to be sent once the running transaction has committed. */
    public void write(Mail mail) {
        database.add(mail);
    }

    /**
     * Takes back a mail that has not left. One that is just being sent, here or on another node, or that was tried
     * already, has left.
     *
     * @return whether nobody will get it
     */
    public boolean withdraw(UUID mail) {
        return database.sql("DELETE FROM outbox_mail WHERE id = (SELECT id FROM outbox_mail WHERE id = ?"
                                + " AND tenant_id = current_tenant() AND sent_at IS NULL AND attempts = 0"
                                + " FOR UPDATE SKIP LOCKED)")
                        .setParameter(1, mail)
                        .executeUpdate()
                == 1;
    }

    /** The ids of mails that are due, those that have waited longest first. */
    List<UUID> due(Instant now) {
        List<?> ids = database.sql("SELECT id FROM outbox_mail WHERE sent_at IS NULL AND due_at <= ? ORDER BY due_at")
                .setParameter(1, java.sql.Timestamp.from(now))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Takes a mail that is due, unless another node is sending it; locked until the transaction ends. */
    Optional<Mail> take(UUID mail, Instant now) {
        List<?> ids = database.sql("SELECT id FROM outbox_mail WHERE id = ? AND sent_at IS NULL AND due_at <= ?"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, mail)
                .setParameter(2, java.sql.Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> database.find(Mail.class, (UUID) id));
    }
}
