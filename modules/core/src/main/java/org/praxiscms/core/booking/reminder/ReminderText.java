package org.praxiscms.core.booking.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * A text message that waits to remind of a time. It knows the booking and no more: whom it goes to and what it says is
 * made when it leaves, so that nothing of the person lies about and "tomorrow" is true. Gone when it has left, or when
 * there is nothing to remind of.
 */
@Entity
@Table(name = "reminder_text")
class ReminderText extends TenantOwned {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2); // longer than any attempt
    private static final int MOST_ATTEMPTS = 8; // the last one about an hour after the first

    @Column(name = "booking_id")
    private UUID booking;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    /** A reminder of a booking's present time. @param due when it may leave */
    ReminderText(Booking booking, Instant due) {
        this.booking = booking.id();
        this.startsAt = booking.time().start();
        this.dueAt = due;
    }

    protected ReminderText() {}

    /** Whether there is still something to remind of: the booking stands, at that very time, which has not come. */
    boolean isOf(Booking asItIs, Instant now) {
        return asItIs.status() == BookingStatus.CONFIRMED
                && asItIs.time().start().equals(startsAt)
                && now.isBefore(startsAt);
    }

    /** Somebody sends it now: for a while nobody else will. */
    void take(Instant now) {
        attempts++;
        dueAt = now.plus(TAKEN_FOR);
    }

    /** It waits for the client's safe hours, or for what may be taken back: that it was taken was no attempt. */
    void waitUntil(Instant later) {
        attempts--;
        dueAt = later;
    }

    /** It could not leave: the pause doubles each time. @return whether it is tried again at all */
    boolean failed(Instant now) {
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
        return attempts < MOST_ATTEMPTS;
    }

    UUID booking() {
        return booking;
    }

    /** No page shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }
}
