package org.praxiscms.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be stopped when the process ends, however it ends: the latest first. Registered once as a shutdown hook;
 * a failure is told and does not keep the rest from being stopped.
 */
final class StopSequence {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Console console;
    private volatile boolean underWay;

    StopSequence(Console console) {
        this.console = console;
    }

    /** Stops everything at the end of this process, and makes SIGTERM and SIGINT end it with exit code 0. */
    static StopSequence ofThisProcess(Console console) {
        StopSequence sequence = new StopSequence(console);
        Runtime.getRuntime().addShutdownHook(new Thread(sequence::stop, "praxis-stop"));
        StopSignals.exitCleanly();
        return sequence;
    }

    /** Adds something that runs from now on. */
    synchronized <T extends AutoCloseable> T running(T part) {
        parts.push(part);
        return part;
    }

    /** Whether the process is ending. What fails from then on is no news. */
    boolean isUnderWay() {
        return underWay;
    }

    synchronized void stop() {
        underWay = true;
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception e) { // AutoCloseable promises no less
                console.fail(part.getClass().getSimpleName() + " did not stop cleanly: " + e.getMessage());
            }
        }
    }
}
