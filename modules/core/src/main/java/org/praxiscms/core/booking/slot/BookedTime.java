package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Objects;

/**
 * The time of a booking, in whatever state it is. It is requested, then confirmed or rejected, and
 * may be cancelled; rejected or cancelled it claims nothing any more.
 *
 * @param id the caller's key; an {@link Enquiry} that moves this booking names it
 * @param start first instant, included
 * @param end first instant after it, excluded
 * @param buffers time kept free around it by its own appointment type
 * @param status where the booking stands
 * @param blocksWhileRequested whether it claims its time already while {@link Status#REQUESTED};
 *     without meaning in the other states
 * @param sameType whether it is of the appointment type asked for, and so counts toward its limits
 */
public record BookedTime(
        String id,
        Instant start,
        Instant end,
        Buffers buffers,
        Status status,
        boolean blocksWhileRequested,
        boolean sameType)
        implements Busy {

    /** Where a booking stands. */
    public enum Status {
        REQUESTED,
        CONFIRMED,
        REJECTED,
        CANCELLED
    }

    /**
     * @throws IllegalArgumentException if it ends before it starts
     */
    public BookedTime {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(buffers, "buffers");
        Objects.requireNonNull(status, "status");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Booked backwards: " + start + " – " + end);
        }
    }

    /** A confirmed booking, without buffers, of the appointment type asked for. */
    public static BookedTime confirmed(String id, Instant start, Instant end) {
        return new BookedTime(id, start, end, Buffers.NONE, Status.CONFIRMED, true, true);
    }

    @Override
    public boolean blocks(Enquiry enquiry) {
        return takesTime() && claimsTime() && !enquiry.moves(this);
    }

    @Override
    public boolean counts(Enquiry enquiry) {
        return status == Status.CONFIRMED && sameType && !enquiry.moves(this);
    }

    private boolean claimsTime() {
        return switch (status) {
            case CONFIRMED -> true;
            case REQUESTED -> blocksWhileRequested;
            case REJECTED, CANCELLED -> false;
        };
    }
}
