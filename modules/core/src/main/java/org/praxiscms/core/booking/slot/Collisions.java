package org.praxiscms.core.booking.slot;

import java.util.Collection;
import java.util.List;

/** What an appointment would meet at a time, on the grid or not: rule 4 of the slot rules, and nothing else. */
public final class Collisions {

    private Collisions() {}

    /**
     * The entries that keep the one who asks from a time, the buffers of both sides included.
     *
     * @param type buffers of the appointment
     * @return in the order in which they were given; empty when nothing is in the way
     */
    public static <B extends Busy> List<B> of(
            TimeSlot slot, Buffers type, Collection<? extends B> busy, Enquiry enquiry) {
        return busy.stream()
                .filter(entry -> entry.blocks(enquiry))
                .filter(entry ->
                        new BusyTimeline(List.of(entry), type).meeting(slot).isPresent())
                .<B>map(entry -> entry)
                .toList();
    }
}
