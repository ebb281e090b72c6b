package org.praxiscms.core.booking.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's subscriptions to calendars kept elsewhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CalendarSubscriptions {

    private static final int PORTION = 1000;

    private final TenantDatabase database;

    @Inject
    public CalendarSubscriptions(TenantDatabase database) {
        this.database = database;
    }

    protected CalendarSubscriptions() {
        this(null);
    }

    /** All of them, by name. */
    public List<CalendarSubscription> all() {
        return database.query(
                        "SELECT s FROM CalendarSubscription s JOIN FETCH s.practitioner ORDER BY s.name, s.id",
                        CalendarSubscription.class)
                .getResultList();
    }

    public Optional<CalendarSubscription> with(UUID id) {
        return database.find(CalendarSubscription.class, id);
    }

    public void add(CalendarSubscription subscription) {
        database.add(subscription);
    }

    public void remove(CalendarSubscription subscription) {
        database.remove(subscription);
    }

    /** One, locked until the transaction ends; empty when it has been removed meanwhile. */
    Optional<CalendarSubscription> locked(UUID id) {
        return database.findLocked(CalendarSubscription.class, id);
    }

    /** One that is due and that nobody else is taking, locked until the transaction ends. */
    Optional<CalendarSubscription> nextDue(Instant now) {
        List<?> ids = database.sql("SELECT id FROM calendar_subscription WHERE NOT paused AND due_at <= ?"
                        + " ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> with((UUID) id));
    }

    /** Those of some UIDs that name bookings of the practice, whatever has become of them. */
    Set<String> ownBookings(Collection<String> uids) {
        Set<String> own = new HashSet<>();
        List<String> all = new ArrayList<>(uids);
        for (int from = 0; from < all.size(); from += PORTION) {
            own.addAll(database.query(
                            "SELECT b.calendar.uid FROM Booking b WHERE b.calendar.uid IN :uids", String.class)
                    .setParameter("uids", all.subList(from, Math.min(from + PORTION, all.size())))
                    .getResultList());
        }
        return own;
    }
}
