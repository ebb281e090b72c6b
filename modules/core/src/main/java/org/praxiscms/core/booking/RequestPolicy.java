package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the practice confirms each booking of an appointment type first, and how long a request waits for its word before
 * it lapses by itself. Never changes; a type gets another.
 */
@Embeddable
public class RequestPolicy {

    /** Hours that a request waits. */
    public static final Bounds PATIENCE = new Bounds(1, 336);

    private static final Duration ANSWERED_BEFORE = Duration.ofDays(1);

    @Column(name = "on_request")
    private boolean onRequest;

    @Column(name = "request_hours")
    private Integer hours;

    /**
     * @param onRequest whether a booking begins as a request
     * @param hours how long it waits then, within {@link #PATIENCE}; null for until a day before its
     *     time. Kept also while nothing is
     *     on request
     * @throws IllegalArgumentException when the hours are out of their bounds
     */
    public RequestPolicy(boolean onRequest, Integer hours) {
        this.onRequest = onRequest;
        this.hours = PATIENCE.requireIfAny(hours, "time in hours that a request waits");
    }

    protected RequestPolicy() {}

    /** Whoever books has booked. */
    public static RequestPolicy confirmedAtOnce() {
        return new RequestPolicy(false, null);
    }

    /** Where a booking stands that nobody else has to agree to. */
    BookingStatus outset() {
        return onRequest ? BookingStatus.REQUESTED : BookingStatus.CONFIRMED;
    }

    /** What it waits for from now on, for an appointment that starts then. */
    Pending pending(Instant now, Instant start) {
        return onRequest
                ? Pending.practice(Optional.of(patience().map(now::plus).orElseGet(() -> answered(now, start))))
                : Pending.nothing();
    }

    // Whoever asked must not learn at the time itself that nothing comes of it: a day before; of what is asked for less
    // than two days ahead, half the time is left.
    private static Instant answered(Instant now, Instant start) {
        Instant dayBefore = start.minus(ANSWERED_BEFORE);
        Instant half = now.plus(Duration.between(now, start).dividedBy(2));
        return dayBefore.isAfter(half) ? dayBefore : half;
    }

    public boolean onRequest() {
        return onRequest;
    }

    /** How long a request waits; empty for until a day before its time. */
    public Optional<Duration> patience() {
        return Optional.ofNullable(hours).map(Duration::ofHours);
    }
}
