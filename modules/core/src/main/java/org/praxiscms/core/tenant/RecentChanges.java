package org.praxiscms.core.tenant;

import java.util.function.Predicate;

/**
 * The latest changes in their order, for caches: what was begun before a change is kept all the same when it is made of
 * nothing that has changed. Thread-safe.
 */
public final class RecentChanges {

    /** Most changes that are remembered: more than come in while one value is made. */
    public static final int REMEMBERED = 4096;

    private final Changed[] latest = new Changed[REMEMBERED];
    private long count;

    /** How many changes there have been: a moment to give to {@link #anySince}. */
    public synchronized long count() {
        return count;
    }

    /** Notes a change, before what is made of it is dropped. */
    public synchronized void add(Changed change) {
        latest[(int) (count % REMEMBERED)] = change;
        count++;
    }

    /**
     * Whether a change since a moment concerns a value; true as well when that is so long ago that not all changes since
     * then are remembered.
     */
    public synchronized boolean anySince(long moment, Predicate<Changed> concerns) {
        if (count - moment > REMEMBERED) {
            return true;
        }
        for (long i = moment; i < count; i++) {
            if (concerns.test(latest[(int) (i % REMEMBERED)])) {
                return true;
            }
        }
        return false;
    }
}
