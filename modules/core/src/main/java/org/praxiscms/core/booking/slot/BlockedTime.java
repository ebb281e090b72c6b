package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Objects;

/**
 * Time taken for anything but a booking of ours: an event of another calendar, or hours that the
 * practitioner has blocked. Events that are cancelled or shown as free are no blocked time: whoever
 * reads the calendar leaves them out.
 *
 * @param id the caller's key
 * @param start first instant, included
 * @param end first instant after it, excluded; equal to {@code start} it blocks nothing
 * @param buffers time kept free around it, {@link Buffers#NONE} as a rule
 */
public record BlockedTime(String id, Instant start, Instant end, Buffers buffers) implements Busy {

    /**
     * @throws IllegalArgumentException if it ends before it starts
     */
    public BlockedTime {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(buffers, "buffers");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Blocked backwards: " + start + " – " + end);
        }
    }

    /** Blocked time without buffers. */
    public BlockedTime(String id, Instant start, Instant end) {
        this(id, start, end, Buffers.NONE);
    }

    @Override
    public boolean blocks(Enquiry enquiry) {
        return takesTime() && !enquiry.moves(this);
    }
}
