package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        UNDONE
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

    /** The booking has just come to stand where it stands now. */
    static BookingEvent reached(Booking booking, Instant at, boolean byPractice) {
        return new BookingEvent(booking, Kind.valueOf(booking.status().name()), at, byPractice, null, null);
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

    /** No page that is kept shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
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
}
