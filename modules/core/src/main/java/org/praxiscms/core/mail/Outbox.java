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
                                + " AND tenant_id = current_tenant() AND sent_at IS NULL AND gave_up_at IS NULL AND attempts = 0"
                                + " FOR UPDATE SKIP LOCKED)")
                        .setParameter(1, mail)
                        .executeUpdate()
                == 1;
    }

    /**
     * Takes the mail that has been due longest, of those that no other transaction has taken; locked until the
     * transaction ends. Nothing that it says is read.
     */
    Optional<UUID> takeNext(Instant now) {
        List<?> ids = database.sql("SELECT id FROM outbox_mail WHERE tenant_id = current_tenant() AND sent_at IS NULL"
                        + " AND gave_up_at IS NULL AND due_at <= ? ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, java.sql.Timestamp.from(now))
                .getResultList();
        return ids.stream().findFirst().map(UUID.class::cast);
    }

    /** A mail of the entered practice. */
    Optional<Mail> with(UUID mail) {
        return database.find(Mail.class, mail);
    }

    /** Has a mail that cannot be read wait as {@link Mail#failed} has one that was not taken, without reading it. */
    void postpone(UUID mail, Instant now) {
        database.sql("UPDATE outbox_mail SET attempts = attempts + 1, version = version + 1, due_at ="
                        + " CAST(? AS timestamptz) + make_interval(secs => ? * power(2, least(attempts, ?)))"
                        + " WHERE tenant_id = current_tenant() AND id = ? AND sent_at IS NULL")
                .setParameter(1, java.sql.Timestamp.from(now))
                .setParameter(2, Mail.FIRST_PAUSE.toSeconds())
                .setParameter(3, Mail.LONGEST_PAUSE_SHIFT)
                .setParameter(4, mail)
                .executeUpdate();
    }

    /** Ids of the bookings whose last mail was given up, the last given up first. @param most how many, at most */
    public List<UUID> undelivered(int most) {
        List<?> bookings = database.sql("SELECT booking_id FROM outbox_mail m WHERE tenant_id = current_tenant()"
                        + " AND booking_id IS NOT NULL AND gave_up_at IS NOT NULL AND NOT EXISTS (SELECT FROM outbox_mail n"
                        + " WHERE n.tenant_id = m.tenant_id AND n.booking_id = m.booking_id"
                        + " AND (n.written_at, n.id) > (m.written_at, m.id)) ORDER BY gave_up_at DESC LIMIT ?")
                .setParameter(1, most)
                .getResultList();
        return bookings.stream().map(UUID.class::cast).toList();
    }

    /** Whether the last mail that told of a booking was given up: its client knows nothing of what it said. */
    public boolean gaveUp(UUID booking) {
        List<?> last = database.sql("SELECT gave_up_at IS NOT NULL FROM outbox_mail WHERE tenant_id = current_tenant()"
                        + " AND booking_id = ? ORDER BY written_at DESC, id DESC LIMIT 1")
                .setParameter(1, booking)
                .getResultList();
        return last.contains(Boolean.TRUE);
    }
}
