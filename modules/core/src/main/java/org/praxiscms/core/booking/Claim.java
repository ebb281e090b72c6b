package org.praxiscms.core.booking;

import java.time.Instant;
import java.util.UUID;
import org.praxiscms.core.booking.slot.BookedTime;
import org.praxiscms.core.booking.slot.Buffers;

/**
 * A booking's claim on a practitioner's time: nothing of the person.
 *
 * @param booking its id
 * @param type id of its appointment type
 * @param start first instant, included
 * @param end first instant after it, excluded
 * @param buffers kept free around it
 * @param confirmed false for a request that waits for the practice
 */
record Claim(UUID booking, UUID type, Instant start, Instant end, Buffers buffers, boolean confirmed) {

    /** The claim as the slot engine wants it, when times for some appointment type are asked for. */
    BookedTime against(AppointmentType asked) {
        return new BookedTime(
                booking.toString(),
                start,
                end,
                buffers,
                confirmed ? BookedTime.Status.CONFIRMED : BookedTime.Status.REQUESTED,
                true,
                type.equals(asked.id()));
    }

    /** Whether it takes any of {@code [from, to)}. */
    boolean meets(Instant from, Instant to) {
        return start.isBefore(to) && end.isAfter(from);
    }
}
