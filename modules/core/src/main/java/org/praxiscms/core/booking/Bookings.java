package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;

/** The entered practice's bookings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Bookings {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private static final List<BookingStatus> CLAIMING = Arrays.stream(BookingStatus.values())
            .filter(status -> status.blocks() || status.counts())
            .toList();

    private static final Duration OPEN_FOR = Duration.ofDays(90);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public Bookings(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected Bookings() {
        this(null, null);
    }

    /** The booking a secret belongs to, until 90 days after its time; empty for any other text. */
    public Optional<Booking> with(Secret token) {
        return first(
                "b.tokenHash = :hash AND b.occupied.endsAt > :since",
                token,
                clock.instant().minus(OPEN_FOR));
    }

    /** The booking that a request has made already. */
    Optional<Booking> ofRequest(Secret request) {
        return first("b.requestHash = :hash AND b.occupied.endsAt > :since", request, Instant.EPOCH);
    }

    /**
     * The secret of the booking that whoever held a time has made of it.
     *
     * @param hold the hold's secret
     * @param start of the booking
     * @return empty when there is none, or it is called off
     */
    public Optional<Secret> ofHold(Secret hold, Instant start) {
        return first("b.holdHash = :hash AND b.occupied.endsAt > :since", hold, clock.instant())
                .filter(booking ->
                        booking.time().start().equals(start) && booking.status().blocks())
                .flatMap(Booking::token);
    }

    private Optional<Booking> first(String condition, Secret secret, Instant since) {
        return database.query(
                        "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner WHERE " + condition,
                        Booking.class)
                .setParameter("hash", secret.hash())
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    public Optional<Booking> with(UUID id) {
        return database.find(Booking.class, id);
    }

    /** Bookings that start in {@code [from, to)}, in order of time, cancelled ones too. */
    public List<Booking> starting(Instant from, Instant to, int size) {
        return starting(Optional.empty(), from, to, size);
    }

    /** The same. @param practitioner only with them; empty for everybody */
    public List<Booking> starting(Optional<UUID> practitioner, Instant from, Instant to, int size) {
        TypedQuery<Booking> query = database.query(
                        "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner"
                                + " WHERE b.occupied.startsAt >= :from AND b.occupied.startsAt < :to"
                                + (practitioner.isPresent() ? " AND b.practitioner.id = :practitioner" : "")
                                + " ORDER BY b.occupied.startsAt",
                        Booking.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(size);
        practitioner.ifPresent(id -> query.setParameter("practitioner", id));
        return query.getResultList();
    }

    /** Those of some ids that start after an instant, in order of time. @param ids not empty */
    public List<Booking> startingAfter(Collection<UUID> ids, Instant instant) {
        return database.query(
                        "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner"
                                + " WHERE b.id IN :ids AND b.occupied.startsAt > :instant ORDER BY b.occupied.startsAt",
                        Booking.class)
                .setParameter("ids", ids)
                .setParameter("instant", instant)
                .getResultList();
    }

    /**
     * Bookings with some practitioners that take any of {@code [from, to)}, in order of time, cancelled ones too.
     *
     * @param size the most that are wanted
     */
    List<Booking> meeting(Collection<UUID> practitioners, Instant from, Instant to, int size) {
        return practitioners.isEmpty()
                ? List.of()
                : database.query(
                                "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner"
                                        + " WHERE b.practitioner.id IN :practitioners AND b.occupied.startsAt < :to"
                                        + " AND b.occupied.endsAt > :from ORDER BY b.occupied.startsAt, b.id",
                                Booking.class)
                        .setParameter("practitioners", practitioners)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setMaxResults(size)
                        .getResultList();
    }

    /** Requests that wait for the practice's word and whose time has not come yet, in order of time. */
    public List<Booking> waiting(Instant now, int size) {
        return database.query(
                        "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner"
                                + " WHERE b.status = org.praxiscms.core.booking.BookingStatus.REQUESTED"
                                + " AND b.pending.missingSignatures = 0 AND b.occupied.startsAt > :now"
                                + " ORDER BY b.occupied.startsAt",
                        Booking.class)
                .setParameter("now", now)
                .setMaxResults(size)
                .getResultList();
    }

    /** One booking, locked against everybody else until the transaction ends. */
    public Optional<Booking> locked(UUID id) {
        return database.findLocked(Booking.class, id);
    }

    /** Some bookings, in order of time; ids that are none are left out. */
    List<Booking> with(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.query(
                                "SELECT b FROM Booking b JOIN FETCH b.type JOIN FETCH b.practitioner"
                                        + " WHERE b.id IN :ids ORDER BY b.occupied.startsAt",
                                Booking.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Times with some practitioners that are to take place and have not begun, requests too: nothing of the people.
     *
     * @return rows of booking's id, practitioner's id, start, end; in order of time
     */
    List<Object[]> coming(Collection<UUID> practitioners, Instant now) {
        return practitioners.isEmpty()
                ? List.of()
                : database.query(
                                "SELECT b.id, b.practitioner.id, b.occupied.startsAt, b.occupied.endsAt FROM Booking b"
                                        + " WHERE b.practitioner.id IN :practitioners AND b.occupied.startsAt > :now"
                                        + " AND b.status IN (org.praxiscms.core.booking.BookingStatus.REQUESTED,"
                                        + " org.praxiscms.core.booking.BookingStatus.CONFIRMED)"
                                        + " ORDER BY b.occupied.startsAt",
                                Object[].class)
                        .setParameter("practitioners", practitioners)
                        .setParameter("now", now)
                        .getResultList();
    }

    /** How many confirmed bookings of a type a practitioner has that start in {@code [from, to)}. */
    public int confirmed(AppointmentType type, Practitioner practitioner, Instant from, Instant to) {
        return database.query(
                        "SELECT COUNT(b) FROM Booking b WHERE b.type = :type AND b.practitioner = :practitioner"
                                + " AND b.status = org.praxiscms.core.booking.BookingStatus.CONFIRMED"
                                + " AND b.occupied.startsAt >= :from AND b.occupied.startsAt < :to",
                        Long.class)
                .setParameter("type", type)
                .setParameter("practitioner", practitioner)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult()
                .intValue();
    }

    /** What claims the time of some practitioners in {@code [from, to)}, by practitioner, in order of time. */
    Map<UUID, List<Claim>> claims(Collection<UUID> practitioners, Instant from, Instant to) {
        Map<UUID, List<Claim>> claims = new HashMap<>();
        if (practitioners.isEmpty()) {
            return claims;
        }
        for (Object[] row : database.query(
                        "SELECT b.practitioner.id, b.id, b.type.id, b.occupied.startsAt, b.occupied.endsAt,"
                                + " b.occupied.bufferBefore, b.occupied.bufferAfter, b.status FROM Booking b"
                                + " WHERE b.practitioner.id IN :practitioners"
                                + " AND b.occupied.startsAt < :to AND b.occupied.endsAt > :from"
                                + " AND b.status IN :claiming ORDER BY b.occupied.startsAt",
                        Object[].class)
                .setParameter("practitioners", practitioners)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("claiming", CLAIMING)
                .getResultList()) {
            claims.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Claim(
                            (UUID) row[1],
                            (UUID) row[2],
                            (Instant) row[3],
                            (Instant) row[4],
                            new Buffers((int) row[5], (int) row[6]),
                            ((BookingStatus) row[7]).counts()));
        }
        return claims;
    }

    /**
     * Lets one transaction at a time book with a practitioner, until it ends: without it, inserts that race for one
     * time under the exclusion constraint wait for each other in circles. Several are always locked in the same order.
     */
    void lockCalendars(Collection<UUID> practitioners) {
        practitioners.stream()
                .sorted()
                .forEach(practitioner -> database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))")
                        .setParameter(1, practitioner.toString())
                        .getSingleResult());
    }

    /**
     * Stores a booking now.
     *
     * @throws SlotTaken when the database finds the time claimed; the transaction is lost then
     */
    void add(Booking booking) {
        moving(() -> database.add(booking));
    }

    /**
     * Does something that takes a time, and stores it now.
     *
     * @throws SlotTaken when the database finds the time claimed; the transaction is lost then
     */
    void moving(Runnable change) {
        change.run();
        try {
            database.flush();
        } catch (PersistenceException e) {
            throw overlaps(e) ? new SlotTaken() : e;
        }
    }

    /** Requests whose time has come, or that were to be answered by now, without the word that they wait for. */
    List<UUID> overdueRequests(Instant now) {
        return database.query(
                        "SELECT b.id FROM Booking b"
                                + " WHERE b.status = org.praxiscms.core.booking.BookingStatus.REQUESTED"
                                + " AND (b.occupied.startsAt <= :now OR b.pending.lapsesAt <= :now)"
                                + " ORDER BY b.occupied.startsAt",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    private static boolean overlaps(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
