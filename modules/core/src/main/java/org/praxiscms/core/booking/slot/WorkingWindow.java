package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A stretch of uninterrupted working time, in seconds since the epoch, half-open, and the grid of
 * starts in it: one counts from the window's start, and anew from each later anchor. Being built it
 * only grows at its end; not safe for several threads until then.
 */
final class WorkingWindow {

    private final List<Long> anchors = new ArrayList<>(1);
    private final long start;
    private long end;

    WorkingWindow(long start, long end) {
        this.start = start;
        this.end = end;
        anchors.add(start);
    }

    /** Goes on to {@code end}, which is later than the end so far. */
    void extendTo(long end) {
        this.end = end;
    }

    /** Counts the grid anew from {@code anchor}, which is later than every anchor so far. */
    void restartGridAt(long anchor) {
        anchors.add(anchor);
    }

    boolean endsAt(long second) {
        return end == second;
    }

    /** What of it lies in {@code [from, to)}; empty when nothing does. */
    Optional<TimeSlot> within(long from, long to) {
        long first = Math.max(start, from);
        long last = Math.min(end, to);
        return first < last
                ? Optional.of(new TimeSlot(Instant.ofEpochSecond(first), Instant.ofEpochSecond(last)))
                : Optional.empty();
    }

    /** Whether all of {@code [from, to)} is working time of this window. */
    boolean covers(long from, long to) {
        return start <= from && to <= end;
    }

    /**
     * Passes on, in order, the starts of the grid in {@code [from, to)} from which {@code duration}
     * seconds fit into the window. Neither bound moves the grid.
     */
    void forEachStart(long from, long to, long interval, long duration, LongConsumer action) {
        for (int i = 0; i < anchors.size(); i++) {
            long anchor = anchors.get(i);
            long next = i + 1 < anchors.size() ? anchors.get(i + 1) : end;
            long last = Math.min(Math.min(next, to) - 1, end - duration);
            long skipped = Math.max(0, -Math.floorDiv(anchor - from, interval));
            for (long at = anchor + skipped * interval; at <= last; at += interval) {
                action.accept(at);
            }
        }
    }
}
