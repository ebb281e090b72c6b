package org.praxiscms.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** Counts what is in work at once, in all and by network. Never waits. Thread-safe. */
final class ConcurrencyLimit {

    private final Semaphore all;
    private final int mostOfOne;
    private final ConcurrentMap<String, Integer> byNetwork = new ConcurrentHashMap<>();

    /**
     * @param most how many in all
     * @param mostOfOne how many of one network
     */
    ConcurrencyLimit(int most, int mostOfOne) {
        this.all = new Semaphore(most);
        this.mostOfOne = mostOfOne;
    }

    /** Whether one more may begin; then {@link #leave} must follow. */
    boolean tryEnter(String network) {
        if (!all.tryAcquire()) {
            return false;
        }
        if (byNetwork.merge(network, 1, Integer::sum) > mostOfOne) {
            leave(network);
            return false;
        }
        return true;
    }

    /** One that had entered has ended. */
    void leave(String network) {
        byNetwork.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1);
        all.release();
    }

    /** How many networks have something in work. */
    int networks() {
        return byNetwork.size();
    }
}
