package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What a request waits for, and until when: first for all who have to agree, then for the practice's word. Stays with the
 * booking when it has been answered, so that an answer can be taken back. Never changes; each step makes another.
 */
@Embeddable
class Pending {

    @Column(name = "missing_signatures")
    private int missingSignatures;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    private Pending(int missingSignatures, Instant lapsesAt) {
        this.missingSignatures = missingSignatures;
        this.lapsesAt = lapsesAt;
    }

    protected Pending() {}

    /** Nothing has to be waited for. */
    static Pending nothing() {
        return new Pending(0, null);
    }

    /** The practice has to say a word. @param until first instant at which it is too late; empty for the booking's start */
    static Pending practice(Optional<Instant> until) {
        return new Pending(0, until.orElse(null));
    }

    /**
     * Others have to agree.
     *
     * @param count how many, 1 or more
     * @param until first instant at which it is too late
     * @throws IllegalArgumentException when nobody has to
     */
    static Pending signatures(int count, Instant until) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one has to agree, not " + count);
        }
        return new Pending(count, until);
    }

    /** One of those who have to agree did. @throws IllegalStateException when nobody has to any more */
    Pending signed() {
        if (!onSignatures()) {
            throw new IllegalStateException("Nobody has to agree any more");
        }
        return new Pending(missingSignatures - 1, lapsesAt);
    }

    /** The same, but never over before an instant. */
    Pending atLeastUntil(Instant soonest) {
        return lapsesAt != null && lapsesAt.isBefore(soonest) ? new Pending(missingSignatures, soonest) : this;
    }

    /** Whether somebody has yet to agree. */
    boolean onSignatures() {
        return missingSignatures > 0;
    }

    /** How many have yet to agree. */
    int missingSignatures() {
        return missingSignatures;
    }

    /** First instant at which waiting is over, for an appointment that starts then: nobody waits longer. */
    Instant end(Instant start) {
        return lapsesAt == null || lapsesAt.isAfter(start) ? start : lapsesAt;
    }
}
