package org.praxiscms.core.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.slot.SlotCalculator;

/**
 * All that decides when a practitioner is free in a stretch of time. Immutable.
 *
 * @param from first instant that it knows about
 * @param to first instant that it knows nothing about any more
 * @param schedule when they work
 * @param claims what is booked, in order of time
 * @param blocked what else takes their time
 */
record PractitionerCalendar(Instant from, Instant to, Schedule schedule, List<Claim> claims, List<Busy> blocked) {

    /**
     * Around what is asked for: the longest appointment with both buffers, and the ISO weeks that limits count in.
     */
    static final Duration MARGIN = Duration.ofDays(8);

    PractitionerCalendar {
        claims = List.copyOf(claims);
        blocked = List.copyOf(blocked);
    }

    /** Whether it knows all that matters for times in {@code [first, last)}. */
    boolean covers(Instant first, Instant last) {
        return !first.minus(MARGIN).isBefore(from) && !last.plus(MARGIN).isAfter(to);
    }

    /** The slot engine for times of a type in {@code [first, last)}. */
    SlotCalculator calculator(AppointmentType type, Instant first, Instant last, Enquiry enquiry) {
        Instant start = first.minus(MARGIN);
        Instant end = last.plus(MARGIN);
        List<Busy> busy = new ArrayList<>(claims.size() + blocked.size());
        for (Claim claim : claims) {
            if (claim.meets(start, end)) {
                busy.add(claim.against(type));
            }
        }
        for (Busy other : blocked) {
            if (other.start().isBefore(end) && other.end().isAfter(start)) {
                busy.add(other);
            }
        }
        return new SlotCalculator(schedule, type.slotRules(), busy, enquiry);
    }
}
