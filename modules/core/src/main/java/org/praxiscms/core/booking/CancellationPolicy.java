package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when a client may freely change a booking of an appointment type, and what becomes of a cancellation after that.
 * Never changes; a type gets another.
 */
@Embeddable
public class CancellationPolicy {

    /** Hours before the start. */
    public static final Bounds NOTICE = new Bounds(0, 336);

    @Column(name = "cancellation_hours")
    private int hours;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_cancellation")
    private LateCancellation late;

    /**
     * @param hours before the start, within {@link #NOTICE}; 0 for until the start
     * @param late what becomes of a cancellation after that
     * @throws IllegalArgumentException when the hours are out of their bounds
     */
    public CancellationPolicy(int hours, LateCancellation late) {
        this.hours = NOTICE.require(hours, "time in hours for cancelling");
        this.late = late;
    }

    protected CancellationPolicy() {}

    /** A day before, and marked after that: what most practices want. */
    public static CancellationPolicy usual() {
        return new CancellationPolicy(24, LateCancellation.MARKED);
    }

    /** First instant at which what starts then cannot be changed freely any more. */
    Instant deadline(Instant start) {
        return start.minus(notice());
    }

    /**
     * What becomes of a booking that the client calls off before its time.
     *
     * @throws TooLate when the deadline is over and nothing is cancelled then
     */
    BookingStatus cancelled(Instant start, Instant now) {
        if (now.isBefore(deadline(start))) {
            return BookingStatus.CANCELLED_BY_CLIENT;
        }
        if (late == LateCancellation.REFUSED) {
            throw new TooLate();
        }
        return BookingStatus.LATE_CANCELLED;
    }

    /** How long before the start changes are free. */
    public Duration notice() {
        return Duration.ofHours(hours);
    }

    public LateCancellation late() {
        return late;
    }
}
