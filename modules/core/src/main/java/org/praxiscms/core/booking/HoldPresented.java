package org.praxiscms.core.booking;

import java.time.Instant;
import org.praxiscms.core.privacy.Secret;

/**
 * A visitor is about to book with the secret of a hold. Fired in the booking's transaction before any calendar is locked, so that
 * an observer that keeps the time for a person can lock what is theirs first, and say that the practice has offered it.
 */
public final class HoldPresented {

    private final Secret hold;
    private final Instant start;
    private boolean offered;

    HoldPresented(Secret hold, Instant start) {
        this.hold = hold;
        this.start = start;
    }

    /** The secret of the hold; it may belong to none. */
    public Secret hold() {
        return hold;
    }

    /** The time that is to be booked. */
    public Instant start() {
        return start;
    }

    /** The practice has offered that time to that person: the bounds on what comes from outside do not apply. */
    public void markOffered() {
        offered = true;
    }

    boolean isOffered() {
        return offered;
    }
}
