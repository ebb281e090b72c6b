package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.SessionFormat;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.EmailAddress;

/**
 * A time that somebody has with a practitioner. Begins as requested or confirmed, as its appointment type says; a
 * request is confirmed by the practice or expires; either may be moved, or cancelled by the client or by the practice, and
 * is then over: its time is free again. When its time has come, the practice notes what came of it. The client reaches it
 * by a secret that only its hash is kept of.
 */
@Entity
@Table(name = "booking")
public class Booking extends TenantOwned {

    private static final Duration ANSWERED_ANEW = Duration.ofHours(1);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "practitioner_id")
    private Practitioner practitioner;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appointment_type_id")
    private AppointmentType type;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Embedded
    private Pending pending;

    @Embedded
    private OccupiedTime occupied;

    // The same with its buffers, for the constraint by which the database keeps two bookings from meeting.
    @Convert(converter = TimeRange.class)
    private TimeSlot blocked;

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    @Embedded
    private Client client;

    @Embedded
    private Origin origin;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "request_hash")
    private byte[] requestHash;

    @Column(name = "hold_hash")
    private byte[] holdHash;

    @Embedded
    private CalendarIdentity calendar;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /**
     * A new booking; requested or confirmed at once, as the type says.
     *
     * @param id made with the secret that follows from it, see {@link #secretOf}
     * @param format which of the type's formats the client wants
     */
    public Booking(
            UUID id,
            AppointmentType type,
            Practitioner practitioner,
            TimeSlot time,
            FormatChoice format,
            Client client,
            Origin origin,
            Secret token,
            Instant now) {
        super(id);
        this.type = type;
        this.practitioner = practitioner;
        this.format = format.of(type.description().format());
        this.client = client;
        this.origin = origin;
        this.tokenHash = token.hash();
        this.calendar = CalendarIdentity.unknown(now);
        this.bookedAt = now;
        occupy(time);
        settle(now);
    }

    protected Booking() {}

    // Confirmed at once, or a request that waits for the practice from now on, as the type says.
    private void settle(Instant now) {
        status = type.requests().outset();
        pending = type.requests().pending(now, occupied.start());
    }

    /** The secret of a booking's own page: it follows from the booking's id and the installation's key. */
    static Secret secretOf(UUID id) {
        return Vault.configured().secretOf("booking:" + id);
    }

    /** The same for this booking; empty when the installation's key is another one since, so that nobody can know it. */
    Optional<Secret> token() {
        return Optional.of(secretOf(id())).filter(secret -> MessageDigest.isEqual(secret.hash(), tokenHash));
    }

    /** Notes which request it came of, so that the same request sent again finds it. */
    void cameOf(Secret request) {
        requestHash = request.hash();
    }

    /** It was held before it was booked. */
    void cameOfHold(Secret hold) {
        holdHash = hold.hash();
    }

    /** Who invites to it in calendars, for its whole life. */
    void invitedBy(String address) {
        calendar = calendar.invitedBy(address);
    }

    /** Others have to agree first. @param until first instant at which it is too late */
    void awaitSignatures(int count, Instant until) {
        status = BookingStatus.REQUESTED;
        pending = Pending.signatures(count, until);
    }

    /** One of those who have to agree did. With the last one it is confirmed, or waits for the practice, as the type says. */
    void sign(Instant now) {
        if (!pending.onSignatures() || status != BookingStatus.REQUESTED) {
            throw new BookingOver();
        }
        pending = pending.signed();
        if (!pending.onSignatures()) {
            settle(now);
        }
    }

    /**
     * The practice agrees to a request. Confirming twice changes nothing.
     *
     * @return whether it was a request until now
     * @throws BookingOver when it has been cancelled
     * @throws SignaturesMissing when others have to agree first
     */
    public boolean confirm(Instant now) {
        requireRunning();
        if (pending.onSignatures()) {
            throw new SignaturesMissing();
        }
        boolean wasRequest = status == BookingStatus.REQUESTED;
        if (wasRequest && now.isAfter(bookedAt)) { // confirmed while it is made: calendars have not seen a request
            calendar = calendar.toldAnew(now);
        }
        status = BookingStatus.CONFIRMED;
        return wasRequest;
    }

    /**
     * The client calls it off. Cancelling twice changes nothing.
     *
     * @return whether it was still running until now
     * @throws BookingOver when its time has come
     * @throws TooLate when the time for it is over and the type refuses it then
     */
    public boolean cancelByClient(Instant now) {
        return cancel(() -> type.cancellation().cancelled(occupied.start(), now), now);
    }

    /**
     * The practice calls it off. Cancelling twice changes nothing.
     *
     * @return whether it was still running until now
     * @throws BookingOver when its time has come
     */
    public boolean cancelByPractice(Instant now) {
        return cancel(() -> BookingStatus.CANCELLED_BY_PRACTICE, now);
    }

    private boolean cancel(Supplier<BookingStatus> outcome, Instant now) {
        if (!status.blocks()) {
            return false;
        }
        requireAhead(now);
        status = outcome.get();
        cancelledAt = now;
        calendar = calendar.toldAnew(now);
        return true;
    }

    /** The client's email address was wrong. */
    void correctEmail(EmailAddress right) {
        client = client.reachedAt(right);
    }

    /**
     * It takes place otherwise; calendars are to be told.
     *
     * @throws BookingOver when it is cancelled or its time has come
     * @throws IllegalArgumentException when its type does not offer that format
     */
    void takePlace(SessionFormat other, Instant now) {
        requireAhead(now);
        if (!type.description().format().choices().contains(other)) {
            throw new IllegalArgumentException("The appointment type is not offered as " + other);
        }
        format = other;
        calendar = calendar.toldAnew(now);
    }

    /** What the client may do to it at a moment. */
    public ClientChange clientChange(Instant now) {
        if (!status.blocks() || occupied.hasCome(now)) {
            return ClientChange.OVER;
        }
        if (now.isBefore(changeableUntil())) {
            return ClientChange.FREE;
        }
        return type.cancellation().late() == LateCancellation.REFUSED
                ? ClientChange.TOO_LATE
                : ClientChange.LATE_CANCELLATION;
    }

    /** First instant at which the client cannot change it freely any more. */
    public Instant changeableUntil() {
        return type.cancellation().deadline(occupied.start());
    }

    /**
     * @throws BookingOver when it is cancelled or its time has come
     * @throws TooLate when the type's time for changes is over
     */
    void requireChangeableByClient(Instant now) {
        requireAhead(now);
        if (!now.isBefore(changeableUntil())) {
            throw new TooLate();
        }
    }

    /**
     * It gets another time; calendars are to be told.
     *
     * @throws BookingOver when it is cancelled or its time has come
     */
    void moveTo(TimeSlot time, Instant now) {
        requireAhead(now);
        occupy(time);
        calendar = calendar.toldAnew(now);
        boolean awaited = status == BookingStatus.REQUESTED && !pending.onSignatures();
        if (awaited && type.requests().patience().isEmpty()) {
            pending = type.requests().pending(now, occupied.start());
        }
    }

    /**
     * The same, perhaps with another practitioner.
     *
     * @throws BookingOver when it is cancelled or its time has come
     */
    void moveTo(TimeSlot time, Practitioner with, Instant now) {
        moveTo(time, now);
        practitioner = with;
    }

    /**
     * Its time has come and the practice says what came of it.
     *
     * @return whether that is news
     * @throws BookingOver when it was never confirmed, was cancelled, or its time has not come
     */
    boolean conclude(boolean came, Instant now) {
        if (!status.counts() || !occupied.hasCome(now)) {
            throw new BookingOver();
        }
        BookingStatus outcome = came ? BookingStatus.COMPLETED : BookingStatus.NO_SHOW;
        boolean news = status != outcome;
        status = outcome;
        return news;
    }

    /**
     * What was done to it last is taken back: it stands as before, in the same place of calendars, which are told. A request that would have
     * ended meanwhile can be answered for an hour more.
     */
    void standAs(BookingStatus before, Instant now) {
        status = before;
        cancelledAt = null;
        calendar = calendar.toldAnew(now);
        pending = pending.atLeastUntil(now.plus(ANSWERED_ANEW));
    }

    /** Nobody followed the request up, or not everybody agreed to it. */
    void expire(Instant now) {
        if (status != BookingStatus.REQUESTED) {
            throw new BookingOver();
        }
        status = pending.onSignatures() ? BookingStatus.UNSIGNED : BookingStatus.EXPIRED;
        calendar = calendar.toldAnew(now);
    }

    /** @throws BookingOver when it is cancelled or its time has come */
    void requireAhead(Instant now) {
        requireRunning();
        if (occupied.hasCome(now)) {
            throw new BookingOver();
        }
    }

    private void requireRunning() {
        if (!status.blocks()) {
            throw new BookingOver();
        }
    }

    private void occupy(TimeSlot time) {
        occupied = new OccupiedTime(time, type.buffers());
        blocked = occupied.blocked();
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of(ChangeKeys.calendar(practitioner.id()));
    }

    /** Where it takes place; {@link SessionFormat#IN_PERSON_OR_VIDEO} while that is not agreed. */
    public SessionFormat format() {
        return format;
    }

    public TimeSlot time() {
        return occupied.time();
    }

    /** The time that it keeps from others, breaks included. */
    TimeSlot blocked() {
        return blocked;
    }

    public AppointmentType type() {
        return type;
    }

    public Practitioner practitioner() {
        return practitioner;
    }

    public Client client() {
        return client;
    }

    public Origin origin() {
        return origin == null ? Origin.unknown() : origin;
    }

    public BookingStatus status() {
        return status;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** How many of those who have to agree have not done so. */
    public int missingSignatures() {
        return pending.missingSignatures();
    }

    /** First instant at which the request ends by itself, at the latest its start; empty when it is none. */
    public Optional<Instant> lapsesAt() {
        return Optional.of(pending.end(occupied.start())).filter(end -> status == BookingStatus.REQUESTED);
    }

    /** Names it in calendars for its whole life; says nothing about it. */
    public String calendarUid() {
        return calendar.uid();
    }

    /** The address that invites to it in calendars; empty when none has been chosen for it. */
    public Optional<String> organizer() {
        return calendar.organizer();
    }

    /** When what calendars show of it was made or last changed (RFC 5545 §3.8.7.2). */
    public Instant calendarChangedAt() {
        return calendar.changedAt();
    }

    /** Counts what calendars must be told anew (RFC 5545 §3.8.7.4). */
    public int calendarSequence() {
        return calendar.sequence();
    }
}
