package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks for slots, and when: what makes the same calendar look different to two visitors, or to
 * one visitor a minute later. {@code Enquiry.at(clock.instant()).by(session).moving(booking)}.
 *
 * @param now the instant of asking; never null
 * @param requester who asks, in the terms of {@link HeldTime#holder}: an opaque token, no personal
 *     data; empty for a stranger, whom every live hold keeps out
 * @param moving key of the booking that is to be moved: it neither blocks nor counts; empty for a
 *     new booking
 */
public record Enquiry(Instant now, Optional<String> requester, Optional<String> moving) {

    public Enquiry {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(moving, "moving");
    }

    /** A stranger's enquiry for a new booking. */
    public static Enquiry at(Instant now) {
        return new Enquiry(now, Optional.empty(), Optional.empty());
    }

    /** The same, made by {@code requester}. */
    public Enquiry by(String requester) {
        return new Enquiry(now, Optional.of(requester), moving);
    }

    /** The same, to move the booking with this key. */
    public Enquiry moving(String booking) {
        return new Enquiry(now, requester, Optional.of(booking));
    }

    /** Whether this entry is the booking to be moved. */
    public boolean moves(Busy entry) {
        return moving.isPresent() && moving.get().equals(entry.id());
    }
}
