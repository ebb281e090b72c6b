package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The slots that a schedule and an appointment type lay out, before anybody books and whatever the
 * time is: rules 1–3 and 9 of the slot rules.
 */
final class SlotGrid {

    private final Schedule schedule;
    private final SlotRules rules;
    private final long duration;

    SlotGrid(Schedule schedule, SlotRules rules) {
        this.schedule = schedule;
        this.rules = rules;
        this.duration = 60L * rules.duration();
    }

    /** The slots that start in {@code [from, to)}, in order. */
    List<TimeSlot> slots(Instant from, Instant to) {
        long first = secondNotBefore(from);
        long limit = secondNotBefore(to);
        List<TimeSlot> slots = new ArrayList<>();
        for (WorkingWindow window : WorkingTime.windows(schedule, first, limit + duration)) {
            window.forEachStart(
                    first,
                    limit,
                    60L * rules.interval(),
                    duration,
                    start -> slots.add(TimeSlot.startingAt(Instant.ofEpochSecond(start), rules.duration())));
        }
        return slots;
    }

    /** Why there is no slot at {@code start}, where there is none. */
    Refusal misfit(Instant start) {
        long from = start.getEpochSecond();
        long to = secondNotBefore(start) + duration;
        if (WorkingTime.windows(schedule, from, to).stream().anyMatch(w -> w.covers(from, to))) {
            return new Refusal.OffGrid();
        }
        return schedule.overrideOn(schedule.dateAt(start))
                .filter(override -> override.hours().isClosed())
                .<Refusal>map(override -> new Refusal.ClosedByOverride(override.date()))
                .orElseGet(Refusal.OutsideHours::new);
    }

    private static long secondNotBefore(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() == 0 ? 0 : 1);
    }
}
