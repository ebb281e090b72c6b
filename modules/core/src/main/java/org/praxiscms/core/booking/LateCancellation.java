package org.praxiscms.core.booking;

/** What becomes of a client's cancellation when the time for it is over. */
public enum LateCancellation {
    /** It is not possible any more online; the page says to call. */
    REFUSED,
    /** It is possible, and marked as late. */
    MARKED
}
