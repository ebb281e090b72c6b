package org.praxiscms.core.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Times that do not meet one another, in order: what is left of overlapping ones when each instant counts once.
 *
 * @param slots in order, each ending before the next starts; unmodifiable
 */
public record Stretches(List<TimeSlot> slots) {

    /** @throws IllegalArgumentException when two meet or stand in the wrong order */
    public Stretches {
        slots = List.copyOf(slots);
        for (int i = 1; i < slots.size(); i++) {
            if (!slots.get(i - 1).end().isBefore(slots.get(i).start())) {
                throw new IllegalArgumentException("Stretches meet: " + slots.get(i - 1) + ", " + slots.get(i));
            }
        }
    }

    /** The times of any slots, in any order; overlapping and touching ones become one. */
    public static Stretches of(Collection<TimeSlot> some) {
        List<TimeSlot> merged = new ArrayList<>();
        some.stream().sorted().forEach(slot -> {
            TimeSlot last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || last.end().isBefore(slot.start())) {
                merged.add(slot);
            } else if (last.end().isBefore(slot.end())) {
                merged.set(merged.size() - 1, new TimeSlot(last.start(), slot.end()));
            }
        });
        return new Stretches(merged);
    }

    /** The times that belong to both. */
    public Stretches within(Stretches other) {
        List<TimeSlot> both = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < slots.size() && theirs < other.slots.size()) {
            TimeSlot one = slots.get(mine);
            TimeSlot two = other.slots.get(theirs);
            if (one.overlaps(two)) {
                both.add(new TimeSlot(later(one.start(), two.start()), earlier(one.end(), two.end())));
            }
            if (one.end().isBefore(two.end())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Stretches(both);
    }

    /** All of them together; zero for none. */
    public Duration length() {
        return slots.stream().map(TimeSlot::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
