package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One conformance case: facts, a question, and the starts that must come out.
 *
 * @param byVisitorDate the starts by the visitor's date; empty when the case does not say
 */
record SlotCase(
        String id,
        SlotCalculator calculator,
        Instant from,
        Instant to,
        ZoneId visitorZone,
        List<Instant> expected,
        Optional<SortedMap<LocalDate, List<Instant>>> byVisitorDate) {

    @Override
    public String toString() {
        return id;
    }
}
