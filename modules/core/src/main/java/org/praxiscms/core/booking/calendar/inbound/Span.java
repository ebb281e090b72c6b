package org.praxiscms.core.booking.calendar.inbound;

import java.time.Instant;

/**
 * The time that is asked about.
 *
 * @param from first instant
 * @param soon end of the weeks whose entries are counted
 * @param to first instant after it, later than {@code from}
 */
public record Span(Instant from, Instant soon, Instant to) {

    /** @throws IllegalArgumentException when it is empty */
    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("From " + from + " to " + to);
        }
    }
}
