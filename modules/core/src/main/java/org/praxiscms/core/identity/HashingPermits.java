package org.praxiscms.core.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how many passwords are hashed at once, and how many threads wait for their turn: each hash takes 19 MiB of heap,
 * each waiting thread is one that serves no page. Callers of unknown origin share one of the two permits, so that the other
 * one is left to devices and networks that have signed in before. Thread-safe.
 */
final class HashingPermits {

    /** Most hashes at once: 38 MiB. */
    static final int MOST_AT_ONCE = 2;

    /** Most hashes at once for callers of unknown origin. */
    static final int MOST_FOR_STRANGERS = 1;

    /** Most callers of each kind that wait for their turn. */
    static final int MOST_WAITING = 4;

    private final Semaphore permits = new Semaphore(MOST_AT_ONCE, true);
    private final Semaphore permitsOfStrangers = new Semaphore(MOST_FOR_STRANGERS, true);
    private final Semaphore placesOfKnown = new Semaphore(MOST_AT_ONCE + MOST_WAITING);
    private final Semaphore placesOfStrangers = new Semaphore(MOST_FOR_STRANGERS + MOST_WAITING);
    private final Duration longestWait;
    private final Duration longestWaitOfStrangers;

    /**
     * @param longestWait how long a caller from a known device or network waits for its turn
     * @param longestWaitOfStrangers how long any other caller waits
     */
    HashingPermits(Duration longestWait, Duration longestWaitOfStrangers) {
        this.longestWait = longestWait;
        this.longestWaitOfStrangers = longestWaitOfStrangers;
    }

    /**
     * Runs a task that hashes, once it is its turn.
     *
     * @param known whether the caller's device or network has signed in to the account before
     * @throws PasswordHashingBusyException when too many callers wait already, or the wait took too long
     */
    <T> T run(boolean known, Supplier<T> task) {
        long deadline = System.nanoTime() + (known ? longestWait : longestWaitOfStrangers).toNanos();
        if (known) {
            return holding(placesOfKnown, System.nanoTime(), () -> holding(permits, deadline, task));
        }
        return holding(
                placesOfStrangers,
                System.nanoTime(),
                () -> holding(permitsOfStrangers, deadline, () -> holding(permits, deadline, task)));
    }

    private static <T> T holding(Semaphore semaphore, long deadline, Supplier<T> task) {
        acquire(semaphore, deadline);
        try {
            return task.get();
        } finally {
            semaphore.release();
        }
    }

    private static void acquire(Semaphore semaphore, long deadline) {
        try {
            if (!semaphore.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                throw new PasswordHashingBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PasswordHashingBusyException();
        }
    }
}
