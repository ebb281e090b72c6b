package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.HeldTime;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.Changes;
import org.praxiscms.core.tenant.TenantDatabase;

/** Times that are kept for somebody in the entered practice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Holds {

    private final TenantDatabase database;
    private final Changes changes;

    @Inject
    public Holds(TenantDatabase database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    protected Holds() {
        this(null, null);
    }

    /** The hold a secret belongs to, while it lasts. */
    public Optional<Hold> with(Secret token, Instant now) {
        return database.query(
                        "SELECT h FROM Hold h JOIN FETCH h.type JOIN FETCH h.practitioner"
                                + " WHERE h.tokenHash = :hash AND h.expiresAt > :now",
                        Hold.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** What is held of some practitioners' time in {@code [from, to)}, by practitioner; expired ones perhaps too. */
    Map<UUID, List<HeldTime>> of(Collection<UUID> practitioners, Instant from, Instant to) {
        Map<UUID, List<HeldTime>> held = new HashMap<>();
        if (practitioners.isEmpty()) {
            return held;
        }
        for (Object[] row : database.query(
                        "SELECT h.practitioner.id, h.id, h.occupied.startsAt, h.occupied.endsAt,"
                                + " h.occupied.bufferBefore, h.occupied.bufferAfter, h.expiresAt, h.tokenHash FROM Hold h"
                                + " WHERE h.practitioner.id IN :practitioners"
                                + " AND h.occupied.startsAt < :to AND h.occupied.endsAt > :from",
                        Object[].class)
                .setParameter("practitioners", practitioners)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()) {
            held.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new HeldTime(
                            row[1].toString(),
                            (Instant) row[2],
                            (Instant) row[3],
                            new Buffers((int) row[4], (int) row[5]),
                            (Instant) row[6],
                            Optional.of(HexFormat.of().formatHex((byte[]) row[7]))));
        }
        return held;
    }

    /** How many last that came from a network. */
    long fromNetwork(Hold.From from, Instant now) {
        return database.query(
                        "SELECT COUNT(h) FROM Hold h WHERE h.networkHash = :network AND h.expiresAt > :now", Long.class)
                .setParameter("network", from.network())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Whether one lasts that came from a network and keeps a time. @param start of what is held */
    boolean fromNetwork(Hold.From from, Instant start, Instant now) {
        return database.query(
                                "SELECT COUNT(h) FROM Hold h WHERE h.networkHash = :network AND h.expiresAt > :now"
                                        + " AND h.occupied.startsAt = :start",
                                Long.class)
                        .setParameter("network", from.network())
                        .setParameter("now", now)
                        .setParameter("start", start)
                        .getSingleResult()
                > 0;
    }

    /** How many last that came from a site. */
    long fromSite(Hold.From from, Instant now) {
        return database.query("SELECT COUNT(h) FROM Hold h WHERE h.siteHash = :site AND h.expiresAt > :now", Long.class)
                .setParameter("site", from.site())
                .setParameter("now", now)
                .getSingleResult();
    }

    /** How many visitors' ones last that keep time of a practitioner in {@code [from, to)}. */
    long ofVisitors(UUID practitioner, Instant from, Instant to, Instant now) {
        return database.query(
                        "SELECT COUNT(h) FROM Hold h WHERE h.practitioner.id = :practitioner AND h.expiresAt > :now"
                                + " AND h.occupied.startsAt >= :from AND h.occupied.startsAt < :to"
                                + " AND h.networkHash <> :practice",
                        Long.class)
                .setParameter("practitioner", practitioner)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", now)
                .setParameter("practice", Hold.From.practice().network())
                .getSingleResult();
    }

    /** How many last in the whole practice. */
    long all(Instant now) {
        return database.query("SELECT COUNT(h) FROM Hold h WHERE h.expiresAt > :now", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    void add(Hold hold) {
        database.add(hold);
    }

    /** Removes one that may have gone by now: it can be spent and given back at the same time, on two nodes. */
    void remove(Hold hold) {
        int removed = database.update("DELETE FROM Hold h WHERE h.id = :id")
                .setParameter("id", hold.id())
                .executeUpdate();
        if (removed > 0) {
            changes.record(hold.changeKeys(true));
        }
    }

    /** Removes what has expired of some practitioners' holds; nobody was kept out by them any more. */
    void sweep(Collection<UUID> practitioners, Instant now) {
        database.update("DELETE FROM Hold h WHERE h.practitioner.id IN :practitioners AND h.expiresAt <= :now")
                .setParameter("practitioners", practitioners)
                .setParameter("now", now)
                .executeUpdate();
    }
}
