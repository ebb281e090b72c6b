package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How this node's background jobs fare, for the operator. Holds nothing of a practice. Thread-safe. */
@ApplicationScoped
public class JobHealth {

    private final Map<String, Counts> jobs = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    public JobHealth(Clock clock) {
        this.clock = clock;
    }

    protected JobHealth() {
        this(null);
    }

    /**
     * Since the start of this node.
     *
     * @param lastRun when the job last looked for work and did all that was due; {@link Instant#EPOCH} for never
     * @param failures how often looking for work, or a piece of it, ended with an error
     */
    public record Figures(Instant lastRun, long failures) {}

    private static final class Counts {

        private final LongAdder failures = new LongAdder();
        private volatile Instant lastRun = Instant.EPOCH;
    }

    void ran(String job) {
        counts(job).lastRun = clock.instant();
    }

    void failed(String job) {
        counts(job).failures.increment();
    }

    /** By the name of the job, in alphabetical order. */
    public Map<String, Figures> figures() {
        Map<String, Figures> figures = new TreeMap<>();
        jobs.forEach((job, counts) -> figures.put(job, new Figures(counts.lastRun, counts.failures.sum())));
        return figures;
    }

    private Counts counts(String job) {
        return jobs.computeIfAbsent(job, first -> new Counts());
    }
}
