package org.praxiscms.core.booking.slot;

import java.time.Instant;

/**
 * A stretch of a practitioner's time that something else may claim: {@link BlockedTime blocked},
 * {@link BookedTime booked} or {@link HeldTime held}. Half-open, exact to the nanosecond; the
 * calculator rounds it outward to whole minutes. An entry of no length claims nothing.
 */
public sealed interface Busy permits BlockedTime, BookedTime, HeldTime {

    /** The caller's key, unique among the entries of one calculation; never null, never shown. */
    String id();

    /** First instant, included; never null. */
    Instant start();

    /** First instant after it, excluded; never null, not before {@link #start}. */
    Instant end();

    /** Time kept free around it, by its own appointment type; never null. */
    Buffers buffers();

    /** Whether it keeps the one who asks from its time: rule 8 of the slot rules. */
    boolean blocks(Enquiry enquiry);

    /** Whether it counts toward the limits of the appointment type asked for: rule 7. */
    default boolean counts(Enquiry enquiry) {
        return false;
    }

    /** Whether it has any length: a calendar may hold entries that have none. */
    default boolean takesTime() {
        return start().isBefore(end());
    }
}
