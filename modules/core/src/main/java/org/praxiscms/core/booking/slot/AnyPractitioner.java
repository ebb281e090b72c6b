package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The slots of a visitor who will see whoever is free: those of each practitioner, each once.
 *
 * @param practitioners one calculator each, for the same appointment type and enquiry; empty offers
 *     nothing
 */
public record AnyPractitioner(List<SlotCalculator> practitioners) {

    public AnyPractitioner {
        practitioners = List.copyOf(practitioners);
    }

    /**
     * The slots that start in {@code [from, to)} and that somebody can take, in order, without
     * doubles.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<TimeSlot> slots(Instant from, Instant to) {
        return practitioners.stream()
                .map(practitioner -> practitioner.slots(from, to))
                .flatMap(Collection::stream)
                .sorted()
                .distinct()
                .toList();
    }
}
