package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.OptionalId;
import org.praxiscms.core.tenant.TenantOwned;

/** Something that happened to a booking: a line of its history. Never changed. */
@Entity
@Table(name = "booking_event")
public class BookingEvent extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;

    @Column(name = "by_practice")
    private boolean byPractice;

    @Column(name = "from_start")
    private Instant fromStart;

    @Column(name = "to_start")
    private Instant toStart;

    @Column(name = "from_practitioner_id")
    @Convert(converter = OptionalId.class)
    private UUID fromPractitioner;

    @Column(name = "to_practitioner_id")
    @Convert(converter = OptionalId.class)
    private UUID toPractitioner;

    /** What happened. */
    public enum Kind {
        BOOKED,
        REQUESTED,
        CONFIRMED,
        MOVED,
        CANCELLED_BY_CLIENT,
        CANCELLED_BY_PRACTICE,
        LATE_CANCELLED,
        COMPLETED,
        NO_SHOW,
        EXPIRED,
        /** One of those who have to agree did. */
        SIGNED,
        /** The last of them did. */
        AGREED,
        UNSIGNED,
        UNDONE,
        /** The client's email address was corrected, or they were told again. */
        TOLD_AGAIN,
        /** The practice noted whether the client comes or is met by video. */
        FORMAT_AGREED
    }

    private BookingEvent(
            Booking booking, Kind kind, Instant at, boolean byPractice, Instant fromStart, Instant toStart) {
        this.booking = booking.id();
        this.kind = kind;
        this.at = at;
        this.byPractice = byPractice;
        this.fromStart = fromStart;
        this.toStart = toStart;
    }

    protected BookingEvent() {}

    /** The booking has just been made. */
    static BookingEvent beginning(Booking booking, Instant at) {
        Kind kind = booking.status() == BookingStatus.REQUESTED ? Kind.REQUESTED : Kind.BOOKED;
        return new BookingEvent(booking, kind, at, false, null, null);
    }

    /** The same, by the practice itself. */
    static BookingEvent beginningByPractice(Booking booking, Instant at) {
        BookingEvent event = beginning(booking, at);
        event.byPractice = true;
        return event;
    }

    /** The booking has just come to stand where it stands now. */
    static BookingEvent reached(Booking booking, Instant at, boolean byPractice) {
        return new BookingEvent(booking, Kind.valueOf(booking.status().name()), at, byPractice, null, null);
    }

    /** Somebody who has to agree to the booking has just done so. */
    static BookingEvent signed(Booking booking, Instant at) {
        Kind kind = booking.missingSignatures() == 0 ? Kind.AGREED : Kind.SIGNED;
        return new BookingEvent(booking, kind, at, false, null, null);
    }

    /** The client is told again how the booking stands, perhaps at another address. */
    static BookingEvent toldAgain(Booking booking, Instant at, boolean byPractice) {
        return new BookingEvent(booking, Kind.TOLD_AGAIN, at, byPractice, null, null);
    }

    /** The practice has just noted how the client is met. */
    static BookingEvent formatAgreed(Booking booking, Instant at) {
        return new BookingEvent(booking, Kind.FORMAT_AGREED, at, true, null, null);
    }

    /** What was done last has just been taken back. */
    static BookingEvent undone(Booking booking, Instant at, boolean byPractice) {
        return new BookingEvent(booking, Kind.UNDONE, at, byPractice, null, null);
    }

    /** The client has just moved the booking to where it is now. */
    static BookingEvent moved(Booking booking, Instant from, Instant at) {
        return new BookingEvent(
                booking, Kind.MOVED, at, false, from, booking.time().start());
    }

    /** The practice has just moved the booking to where it is now. @param with with whom it was until then */
    static BookingEvent movedByPractice(Booking booking, Instant from, Practitioner with, Instant at) {
        BookingEvent event = new BookingEvent(
                booking, Kind.MOVED, at, true, from, booking.time().start());
        if (!with.equals(booking.practitioner())) {
            event.fromPractitioner = with.id();
            event.toPractitioner = booking.practitioner().id();
        }
        return event;
    }

    /** No page that is kept shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    /** Id of the booking that it happened to. */
    public UUID booking() {
        return booking;
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** Where it was moved from; empty for everything but a move. */
    public Optional<Instant> fromStart() {
        return Optional.ofNullable(fromStart);
    }

    /** Where it was moved to; empty for everything but a move. */
    public Optional<Instant> toStart() {
        return Optional.ofNullable(toStart);
    }

    /** Whether the practice did it; else the client, or nobody. */
    public boolean byPractice() {
        return byPractice;
    }

    /** Id of the practitioner that a move took it from; empty when it stayed with the same one. */
    public Optional<UUID> fromPractitioner() {
        return Optional.ofNullable(fromPractitioner);
    }

    /** Id of the practitioner that a move gave it to; empty when it stayed with the same one. */
    public Optional<UUID> toPractitioner() {
        return Optional.ofNullable(toPractitioner);
    }
}
