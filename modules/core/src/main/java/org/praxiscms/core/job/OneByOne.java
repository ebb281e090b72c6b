package org.praxiscms.core.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.privacy.WordlessCause;
import org.praxiscms.core.tenant.TenantScope;

/**
 * Background work on the entered practice's records, each apart: one that fails, say since it was sealed with another
 * installation's key, keeps no other from being worked on. It is tried again after a pause, which doubles from a minute to
 * an hour and is remembered by this node only.
 */
final class OneByOne {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(OneByOne.class.getName());

    private final String what;
    private final Clock clock;
    private final Runnable onFailure;
    private final Map<UUID, Pause> pauses = new ConcurrentHashMap<>();

    /**
     * @param what what a record is called in the log, such as {@code Request}
     * @param onFailure called for each record that fails
     */
    OneByOne(String what, Clock clock, Runnable onFailure) {
        this.what = what;
        this.clock = clock;
        this.onFailure = onFailure;
    }

    private record Pause(Instant until, Duration length) {

        static Pause first(Instant now) {
            return new Pause(now.plus(FIRST_PAUSE), FIRST_PAUSE);
        }

        Pause next(Instant now) {
            Duration doubled = length.multipliedBy(2);
            Duration longer = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            return new Pause(now.plus(longer), longer);
        }

        boolean endsAfter(Instant now) {
            return now.isBefore(until);
        }

        boolean isForgotten(Instant now) {
            return !endsAfter(now.minus(LONGEST_PAUSE));
        }
    }

    /**
     * Works on each record that does not pause, in their order.
     *
     * @param records their ids
     * @param work done within a transaction of its own for each; whatever it throws ends the work on that record only
     */
    void each(List<UUID> records, Consumer<UUID> work) {
        Instant now = clock.instant();
        pauses.values().removeIf(pause -> pause.isForgotten(now));
        records.stream().filter(id -> !pauses(id, now)).forEach(id -> apart(id, work));
    }

    private boolean pauses(UUID id, Instant now) {
        Pause pause = pauses.get(id);
        return pause != null && pause.endsAfter(now);
    }

    // Catches everything: what fails for one record must not keep another's.
    private void apart(UUID id, Consumer<UUID> work) {
        try {
            work.accept(id);
            pauses.remove(id);
        } catch (RuntimeException e) {
            Instant now = clock.instant();
            onFailure.run();
            pauses.compute(id, (same, last) -> last == null ? Pause.first(now) : last.next(now));
            LOG.log(Level.WARNING, "{0} {1} of {2} cannot be worked on, and is tried again: {3}", new Object[] {
                what, id, TenantScope.current().key(), WordlessCause.of(e)
            });
        }
    }
}
