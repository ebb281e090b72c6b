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
import org.praxiscms.core.mail.Mail;
import org.praxiscms.core.tenant.OptionalId;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * For a short time, what was done to a booking can be taken back: the mail that tells of it waits as long. Over when it
 * has been used, when its time has passed, or when anything else happens to the booking.
 */
@Entity
@Table(name = "booking_undo")
class Undo extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Column(name = "booking_version")
    private int bookingVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private BookingStatus before;

    @Column(name = "by_practice")
    private boolean byPractice;

    @Column(name = "mail_id")
    @Convert(converter = OptionalId.class)
    private UUID mail;

    private Instant until;

    /**
     * @param booking as it is stored after what was done
     * @param before where it stood before: running
     * @param mail what waits to leave; null when nobody is told
     * @param until first instant at which it is over
     */
    Undo(Booking booking, BookingStatus before, boolean byPractice, Mail mail, Instant until) {
        this.booking = booking.id();
        this.bookingVersion = booking.version();
        this.before = before;
        this.byPractice = byPractice;
        this.mail = mail == null ? null : mail.id();
        this.until = until;
    }

    protected Undo() {}

    /** Whether nothing else has happened to the booking since. */
    boolean isOf(Booking asItIs) {
        return bookingVersion == asItIs.version();
    }

    BookingStatus before() {
        return before;
    }

    Instant until() {
        return until;
    }

    Optional<UUID> mail() {
        return Optional.ofNullable(mail);
    }

    /** What can be taken back is shown on nobody's kept page. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }
}
