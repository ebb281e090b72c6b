package org.praxiscms.core.job;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Performs one background job on threads of its own, so that a server elsewhere that does not answer holds up no other
 * job. Practices take turns, and one practice never occupies all threads: what hangs for one leaves the others a thread.
 * Thread-safe.
 */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class.getName());

    private final BackgroundJob job;
    private final int threads;
    private final int threadsPerPractice;
    private final Executor executor;
    private final Function<UUID, Optional<Tenant>> tenants;
    private final Runnable onFailure;

    private final Set<UUID> due = new LinkedHashSet<>(); // in the order of their turns; guarded by this
    private final Map<UUID, Integer> running = new HashMap<>(); // pieces by practice; guarded by this
    private int workers; // guarded by this

    /**
     * @param threads most pieces that are performed at the same time, 2 or more
     * @param executor runs each task at once on a thread of its own
     * @param tenants finds a practice by its id
     * @param onFailure called for each piece that ends with an error
     */
    Lane(
            BackgroundJob job,
            int threads,
            Executor executor,
            Function<UUID, Optional<Tenant>> tenants,
            Runnable onFailure) {
        this.job = job;
        this.threads = threads;
        this.threadsPerPractice = Math.max(1, threads / 2);
        this.executor = executor;
        this.tenants = tenants;
        this.onFailure = onFailure;
    }

    String name() {
        return job.name();
    }

    /** Looks for pieces that are due and sets idle threads to work on them; does not wait for them. */
    void look() {
        List<UUID> practices = job.due().get();
        for (int missing = missingWorkers(practices); missing > 0; missing--) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException stopping) {
                workerEnds();
                throw stopping;
            }
        }
    }

    private synchronized int missingWorkers(List<UUID> practices) {
        due.addAll(practices);
        int missing = Math.min(threads - workers, due.size() * threadsPerPractice);
        workers += missing;
        return missing;
    }

    private synchronized void workerEnds() {
        workers--;
    }

    private void work() {
        try {
            for (Optional<UUID> turn = next(); turn.isPresent(); turn = next()) {
                boolean more = false;
                try {
                    more = performNext(turn.get());
                } finally {
                    done(turn.get(), more);
                }
            }
        } finally {
            workerEnds();
        }
    }

    // The practice goes to the end of the queue, where another thread may find it.
    private synchronized Optional<UUID> next() {
        for (Iterator<UUID> practices = due.iterator(); practices.hasNext(); ) {
            UUID practice = practices.next();
            if (running.getOrDefault(practice, 0) < threadsPerPractice) {
                practices.remove();
                due.add(practice);
                running.merge(practice, 1, Integer::sum);
                return Optional.of(practice);
            }
        }
        return Optional.empty();
    }

    private synchronized void done(UUID practice, boolean more) {
        running.computeIfPresent(practice, (same, pieces) -> pieces == 1 ? null : pieces - 1);
        if (more) {
            due.add(practice);
        } else {
            due.remove(practice);
        }
    }

    // Catches everything: what fails for one practice must not stop another's. The next look brings the next attempt.
    private boolean performNext(UUID practice) {
        Optional<Tenant> tenant = tenants.apply(practice);
        if (tenant.isEmpty()) {
            return false;
        }
        try {
            return TenantScope.within(tenant.get(), job.performNext()::getAsBoolean);
        } catch (Exception e) {
            onFailure.run();
            LOG.log(Level.WARNING, "Background job ({0}) of {1} is interrupted and tried again: {2}", new Object[] {
                job.name(), tenant.get().key(), WordlessCause.of(e)
            });
            return false;
        }
    }
}
