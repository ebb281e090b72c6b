package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** What the entered practice told clients when it called their bookings off. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PracticeMessages {

    private final TenantDatabase database;

    @Inject
    public PracticeMessages(TenantDatabase database) {
        this.database = database;
    }

    protected PracticeMessages() {
        this(null);
    }

    /** What was said about a booking; empty when nothing was. */
    public Optional<String> of(UUID booking) {
        return database.query("SELECT m FROM PracticeMessage m WHERE m.booking = :booking", PracticeMessage.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst()
                .map(PracticeMessage::text);
    }

    /** What was said when a booking was called off is said no more: it has not been called off. */
    void withdraw(UUID booking) {
        database.update("DELETE FROM PracticeMessage m WHERE m.booking = :booking")
                .setParameter("booking", booking)
                .executeUpdate();
    }

    void add(PracticeMessage message) {
        database.add(message);
        database.flush(); // whoever writes a mail in this transaction must find it
    }
}
