package org.praxiscms.core.booking;

/** What the client of a booking may still do to it. */
public enum ClientChange {
    /** Move and cancel it. */
    FREE,
    /** Cancel it, which then counts as late. */
    LATE_CANCELLATION,
    /** Nothing, since the appointment type's time for changes is over. */
    TOO_LATE,
    /** Nothing, since it has ended or its time has come. */
    OVER
}
