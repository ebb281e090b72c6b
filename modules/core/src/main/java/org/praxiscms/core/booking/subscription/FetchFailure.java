package org.praxiscms.core.booking.subscription;

/** Why a calendar could not be fetched or read. None of them says anything about when somebody is free. */
public enum FetchFailure {
    /** The address, or one it leads on to, is not one of the public Internet. */
    ADDRESS,
    /** The host has no address, or does not answer. */
    UNREACHABLE,
    /** The host cannot prove who it is. */
    TLS,
    /** It took longer than 20 seconds in all. */
    TOO_SLOW,
    /** It is larger than 5 MB. */
    TOO_LARGE,
    /** It led on more than three times, or from https to http, or nowhere. */
    REDIRECTED,
    /** 401 or 403: the address has been withdrawn, or wants a password. */
    FORBIDDEN,
    /** 404 or 410: there is nothing at the address. */
    MISSING,
    /** Any other status. */
    STATUS,
    /** What came is no calendar, or is cut off. */
    NOT_A_CALENDAR,
    /** The calendar repeats too much to be worked out. */
    TOO_COMPLEX,
    /** A mistake of ours while it was fetched or read; the log tells more. */
    DEFECT
}
