package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Time kept for someone who is filling in the booking form. It blocks everybody else until it
 * expires, never its own holder, and counts toward no limit.
 *
 * @param id the caller's key
 * @param start first instant, included
 * @param end first instant after it, excluded
 * @param buffers time kept free around it by its appointment type
 * @param expiresAt first instant at which it blocks no more
 * @param holder whose hold it is, in the terms of {@link Enquiry#requester}; empty when nobody can
 *     claim it
 */
public record HeldTime(
        String id, Instant start, Instant end, Buffers buffers, Instant expiresAt, Optional<String> holder)
        implements Busy {

    /**
     * @throws IllegalArgumentException if it ends before it starts
     */
    public HeldTime {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(buffers, "buffers");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(holder, "holder");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Held backwards: " + start + " – " + end);
        }
    }

    @Override
    public boolean blocks(Enquiry enquiry) {
        return takesTime() && enquiry.now().isBefore(expiresAt) && !isOf(enquiry) && !enquiry.moves(this);
    }

    private boolean isOf(Enquiry enquiry) {
        return holder.isPresent() && holder.equals(enquiry.requester());
    }
}
