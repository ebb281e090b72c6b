package org.praxiscms.core.booking.waiting;

/** What has become of a wish. */
public enum WishState {
    /** Its turn comes. */
    WAITING,
    /** A time is kept for it, until it answers or the offer ends. */
    OFFERED,
    /** It got a time. */
    BOOKED,
    /** The client took it back, or the practice did. */
    GIVEN_UP,
    /** Its last day has passed, or offers stayed unanswered. */
    EXPIRED
}
