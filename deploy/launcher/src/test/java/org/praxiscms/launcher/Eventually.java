package org.praxiscms.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself: asks again and again, up to a deadline. */
final class Eventually {

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Eventually() {}

    /**
     * Asks until it is so.
     *
     * @return how long that took
     * @throws AssertionError when it is not so in time
     */
    static Duration within(Duration most, String what, Callable<Boolean> question) throws Exception {
        long begun = System.nanoTime();
        while (!question.call()) {
            if (System.nanoTime() - begun > most.toNanos()) {
                throw new AssertionError("Not within " + most + ": " + what);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
