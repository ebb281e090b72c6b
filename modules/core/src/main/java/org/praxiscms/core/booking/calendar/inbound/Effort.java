package org.praxiscms.core.booking.calendar.inbound;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How much work a calendar may still make: a number of steps, and an elapsed time. Not for several threads. */
final class Effort {

    private static final int MOST_STEPS = 1_000_000;
    private static final long MOST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final LongSupplier nanoTime;
    private final long began;
    private long steps;
    private long lookAt;

    /** @param nanoTime elapsed nanoseconds, such as {@link System#nanoTime} */
    Effort(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /**
     * Some steps are about to be made.
     *
     * @throws TooComplexCalendar when they are too many, or the time is over
     */
    void spend(long some) {
        steps += some;
        if (some < 0 || steps > MOST_STEPS) {
            throw new TooComplexCalendar("More than " + MOST_STEPS + " steps");
        }
        if (steps >= lookAt) {
            lookAt = steps + STEPS_BETWEEN_LOOKS;
            if (nanoTime.getAsLong() - began > MOST_NANOS) {
                throw new TooComplexCalendar("More than " + MOST_NANOS + " ns");
            }
        }
    }
}
