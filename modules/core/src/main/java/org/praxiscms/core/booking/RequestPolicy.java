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

    @Column(name = "on_request")
    private boolean onRequest;

    @Column(name = "request_hours")
    private Integer hours;

    /**
     * @param onRequest whether a booking begins as a request
     * @param hours how long it waits then, within {@link #PATIENCE}; null for until its time comes. Kept also while nothing is
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

    /** What it waits for from now on. */
    Pending pending(Instant now) {
        return onRequest ? Pending.practice(patience().map(now::plus)) : Pending.nothing();
    }

    public boolean onRequest() {
        return onRequest;
    }

    /** How long a request waits; empty for until its time comes. */
    public Optional<Duration> patience() {
        return Optional.ofNullable(hours).map(Duration::ofHours);
    }
}
