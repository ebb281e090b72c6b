package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;

/** Who waits for a time in the entered practice, and what they were offered. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Wishes {

    private final TenantDatabase database;

    @Inject
    public Wishes(TenantDatabase database) {
        this.database = database;
    }

    protected Wishes() {
        this(null);
    }

    /** The wish a secret belongs to, open or not. */
    public Optional<Wish> with(Secret token) {
        return database.query(
                        "SELECT w FROM Wish w JOIN FETCH w.type LEFT JOIN FETCH w.practitioner WHERE w.tokenHash = :hash",
                        Wish.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** All that are open, those who have waited longest first within each type. */
    public List<Wish> open() {
        return database.query(
                        "SELECT w FROM Wish w JOIN FETCH w.type t LEFT JOIN FETCH w.practitioner"
                                + " WHERE w.endedAt IS NULL ORDER BY t.position, t.name, w.waitingSince, w.id",
                        Wish.class)
                .getResultList();
    }

    /** The time that is offered to a wish, while it is not answered; it may have run out. */
    public Optional<WishOffer> openOffer(Wish wish) {
        return database.query(
                        "SELECT o FROM WishOffer o JOIN FETCH o.practitioner WHERE o.wish = :wish AND o.state = :open",
                        WishOffer.class)
                .setParameter("wish", wish)
                .setParameter("open", WishOffer.State.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** The time offered to somebody at an instant, whose hold a secret opens, while nobody has answered. */
    Optional<WishOffer> offeredFor(Instant start, Secret hold) {
        return database.query(
                        "SELECT o FROM WishOffer o JOIN FETCH o.wish WHERE o.startsAt = :start AND o.state = :open"
                                + " AND o.wish.endedAt IS NULL",
                        WishOffer.class)
                .setParameter("start", start)
                .setParameter("open", WishOffer.State.OPEN)
                .getResultStream()
                .filter(offer -> Secret.same(offer.hold().value(), hold.value()))
                .findFirst();
    }

    /** One wish, locked against everybody else until the transaction ends. */
    Optional<Wish> locked(UUID id) {
        return database.findLocked(Wish.class, id);
    }

    Optional<Wish> locked(Secret token) {
        return with(token).map(Wish::id).flatMap(this::locked);
    }

    Optional<Wish> open(AppointmentType type, byte[] emailHash) {
        return database.query(
                        "SELECT w FROM Wish w WHERE w.type = :type AND w.emailHash = :hash AND w.endedAt IS NULL",
                        Wish.class)
                .setParameter("type", type)
                .setParameter("hash", emailHash)
                .getResultStream()
                .findFirst();
    }

    /** Those whose turn can come, who have waited longest first. */
    List<Wish> waiting() {
        return database.query(
                        "SELECT w FROM Wish w JOIN FETCH w.type WHERE w.state = :waiting ORDER BY w.waitingSince, w.id",
                        Wish.class)
                .setParameter("waiting", WishState.WAITING)
                .getResultList();
    }

    /** What some wishes were offered before, by wish. */
    Map<Wish, List<WishOffer>> offers(Collection<Wish> wishes) {
        return wishes.isEmpty()
                ? Map.of()
                : database.query("SELECT o FROM WishOffer o WHERE o.wish IN :wishes", WishOffer.class)
                        .setParameter("wishes", wishes)
                        .getResultStream()
                        .collect(Collectors.groupingBy(WishOffer::wish));
    }

    /** Offers that nobody answered in time. */
    List<WishOffer> unanswered(Instant now) {
        return database.query(
                        "SELECT o FROM WishOffer o WHERE o.state = :open AND o.expiresAt <= :now", WishOffer.class)
                .setParameter("open", WishOffer.State.OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that wait in vain: their last date has passed. */
    List<Wish> tooLate(LocalDate today) {
        return database.query(
                        "SELECT w FROM Wish w WHERE w.state = :waiting AND w.wanted.lastDate < :today", Wish.class)
                .setParameter("waiting", WishState.WAITING)
                .setParameter("today", today)
                .getResultList();
    }

    /** How many times are kept for who waits. */
    long openOffers() {
        return database.query("SELECT COUNT(o) FROM WishOffer o WHERE o.state = :open", Long.class)
                .setParameter("open", WishOffer.State.OPEN)
                .getSingleResult();
    }

    /** How many open ones came from a network. */
    long from(byte[] network) {
        return database.query(
                        "SELECT COUNT(w) FROM Wish w WHERE w.networkHash = :network AND w.endedAt IS NULL", Long.class)
                .setParameter("network", network)
                .getSingleResult();
    }

    void add(Wish wish) {
        database.add(wish);
    }

    void add(WishOffer offer) {
        database.add(offer);
    }

    /** Whoever waits need not be looked after before then, unless a calendar changes. */
    void restUntil(Instant next) {
        database.update("UPDATE Wish w SET w.dueAt = :next WHERE w.state = :waiting")
                .setParameter("next", next)
                .setParameter("waiting", WishState.WAITING)
                .executeUpdate();
    }

    /** Removes wishes that ended before a point in time, with their offers. */
    void forget(Instant endedBefore) {
        database.update("DELETE FROM Wish w WHERE w.endedAt < :before")
                .setParameter("before", endedBefore)
                .executeUpdate();
    }

    /** Lets one node at a time give out the practice's times, until the transaction ends; false when another does. */
    boolean tryToLead() {
        return (Boolean) database.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "waiting:" + TenantScope.current().id())
                .getSingleResult();
    }

    /** Lets one visitor at a time leave a wish for a type, until the transaction ends. */
    void lockQueue(AppointmentType type) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "wish:" + type.id())
                .getSingleResult();
    }
}
