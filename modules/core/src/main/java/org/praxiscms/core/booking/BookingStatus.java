package org.praxiscms.core.booking;

/** Where a booking stands. */
public enum BookingStatus {
    /** Waits for the practice's word. */
    REQUESTED,
    CONFIRMED,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_PRACTICE,
    /** Cancelled by the client when the type's time for that was over, and marked so. */
    LATE_CANCELLED,
    /** It has taken place. */
    COMPLETED,
    /** Nobody came. */
    NO_SHOW,
    /** A request that the practice did not follow up in time. */
    EXPIRED,
    /** A request that somebody who has to agree declined, or did not answer in time: told apart by nobody outside. */
    UNSIGNED;

    /** Whether it is still to come about, and keeps its time from others. */
    public boolean blocks() {
        return this == REQUESTED || this == CONFIRMED;
    }

    /** Whether its time was confirmed and not given back: what limits a day and a week count. */
    public boolean counts() {
        return this == CONFIRMED || this == COMPLETED || this == NO_SHOW;
    }
}
