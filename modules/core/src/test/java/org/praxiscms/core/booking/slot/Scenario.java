package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Facts and a span to ask about, made up by {@link Scenarios}. */
record Scenario(Schedule schedule, SlotRules rules, List<Busy> busy, Enquiry enquiry, Instant from, Instant to) {

    SlotCalculator calculator() {
        return new SlotCalculator(schedule, rules, busy, enquiry);
    }

    List<TimeSlot> slots() {
        return calculator().slots(from, to);
    }

    Scenario with(SlotRules other) {
        return new Scenario(schedule, other, busy, enquiry, from, to);
    }

    Scenario withBusy(List<? extends Busy> others) {
        return new Scenario(schedule, rules, List.copyOf(others), enquiry, from, to);
    }

    Scenario and(Busy entry) {
        List<Busy> more = new ArrayList<>(busy);
        more.add(entry);
        return withBusy(more);
    }

    Scenario askedAt(Instant now) {
        Enquiry later = new Enquiry(now, enquiry.requester(), enquiry.moving());
        return new Scenario(schedule, rules, busy, later, from, to);
    }
}
