package org.praxiscms.core.booking;

/** Where a booking stands. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_PRACTICE;

    /** Whether it keeps its time from others. */
    public boolean blocks() {
        return this == REQUESTED || this == CONFIRMED;
    }
}
