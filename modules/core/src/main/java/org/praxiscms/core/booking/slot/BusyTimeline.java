package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Busy entries with their buffers, ready to be asked whether a slot meets one: rule 4 of the slot
 * rules. Sorted by start, each place knows the entry that ends last among it and those before it;
 * so one binary search answers.
 */
final class BusyTimeline {

    private static final long SECONDS_PER_MINUTE = 60;

    private final long[] starts;
    private final Stretch[] lastToEnd;

    /**
     * @param entries those that block, in any order; sorted by start they cost least
     * @param type buffers of the appointment type asked for
     */
    BusyTimeline(List<? extends Busy> entries, Buffers type) {
        lastToEnd = entries.stream().map(entry -> Stretch.of(entry, type)).toArray(Stretch[]::new);
        Arrays.sort(lastToEnd, Comparator.comparingLong(Stretch::start));
        starts = Arrays.stream(lastToEnd).mapToLong(Stretch::start).toArray();
        for (int i = 1; i < lastToEnd.length; i++) {
            if (lastToEnd[i].end() < lastToEnd[i - 1].end()) {
                lastToEnd[i] = lastToEnd[i - 1];
            }
        }
    }

    /** An entry that the slot meets, buffers of both included; empty when there is none. */
    Optional<Busy> meeting(TimeSlot slot) {
        int before = startingBefore(slot.end().getEpochSecond());
        if (before == 0 || lastToEnd[before - 1].end() <= slot.start().getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(lastToEnd[before - 1].entry());
    }

    /** How many entries start before {@code second}. */
    private int startingBefore(long second) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What an entry keeps free of starts and ends, in seconds since the epoch, half-open. */
    private record Stretch(long start, long end, Busy entry) {

        static Stretch of(Busy entry, Buffers type) {
            Buffers own = entry.buffers();
            return new Stretch(
                    minuteNotAfter(entry.start()) - SECONDS_PER_MINUTE * ((long) own.before() + type.after()),
                    minuteNotBefore(entry.end()) + SECONDS_PER_MINUTE * ((long) own.after() + type.before()),
                    entry);
        }

        private static long minuteNotAfter(Instant instant) {
            return Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_MINUTE) * SECONDS_PER_MINUTE;
        }

        private static long minuteNotBefore(Instant instant) {
            long minute = minuteNotAfter(instant);
            return Instant.ofEpochSecond(minute).equals(instant) ? minute : minute + SECONDS_PER_MINUTE;
        }
    }
}
