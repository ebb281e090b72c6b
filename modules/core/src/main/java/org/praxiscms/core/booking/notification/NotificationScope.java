package org.praxiscms.core.booking.notification;

/** Which bookings a member of a practice is told of. */
public enum NotificationScope {
    /** None. */
    NONE,
    /** Those of one practitioner. */
    ONE,
    /** Those of all practitioners. */
    ALL
}
