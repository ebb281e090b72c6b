package org.praxiscms.core.booking.calendar.inbound;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How much work a calendar may still make: a number of steps, and an elapsed time. Not for several threads. */
final class Effort {

    private static final int MOST_STEPS = 1_000_000;
    private static final long MOST_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int STEPS_BETWEEN_LOOKS = 64;

    // One event that repeats without end leaves the rest to the others; every minute of a year and a quarter is less.
    private static final int MOST_STEPS_OF_ONE = 700_000;
    private static final long MOST_NANOS_OF_ONE = Duration.ofSeconds(3).toNanos();

    private final Effort whole;
    private final int mostSteps;
    private final long mostNanos;
    private final LongSupplier nanoTime;
    private final long began;
    private long steps;
    private long lookAt;

    /** @param nanoTime elapsed nanoseconds, such as {@link System#nanoTime} */
    Effort(LongSupplier nanoTime) {
        this(null, MOST_STEPS, MOST_NANOS, nanoTime);
    }

    private Effort(Effort whole, int mostSteps, long mostNanos, LongSupplier nanoTime) {
        this.whole = whole;
        this.mostSteps = mostSteps;
        this.mostNanos = mostNanos;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /** What one rule may spend of this: steps that are spent there are spent here too. */
    Effort share() {
        return new Effort(this, MOST_STEPS_OF_ONE, MOST_NANOS_OF_ONE, nanoTime);
    }

    /**
     * Some steps are about to be made.
     *
     * @throws TooComplexCalendar when they are too many, or the time is over
     */
    void spend(long some) {
        steps += some;
        if (some < 0 || steps > mostSteps) {
            throw new TooComplexCalendar("More than " + mostSteps + " steps");
        }
        if (whole != null) {
            whole.spend(some);
        }
        if (steps >= lookAt) {
            lookAt = steps + STEPS_BETWEEN_LOOKS;
            if (nanoTime.getAsLong() - began > mostNanos) {
                throw new TooComplexCalendar("More than " + mostNanos + " ns");
            }
        }
    }
}
