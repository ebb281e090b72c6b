package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * Counters of wrong passwords, shared by all nodes and all practices: one row for each, forgotten two hours after the last
 * attempt. Rows are taken in the order of {@link SignInLimit}, so that two attempts never wait for each other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignInThrottle {

    private static final int MOST_FORGOTTEN_AT_ONCE = 100;

    private final TenantDatabase database;

    @Inject
    SignInThrottle(TenantDatabase database) {
        this.database = database;
    }

    protected SignInThrottle() {
        this(null);
    }

    /** What is counted. @param subject an address, a network, a session; never stored, only its keyed hash */
    record Counter(SignInLimit limit, String subject) {

        byte[] hash() {
            return limit.hash(subject);
        }
    }

    /**
     * Counts one more by each counter.
     *
     * @param counters in the order of their limits
     * @throws SignInThrottledException when one of them is in its pause: then the transaction must be rolled back
     */
    void count(List<Counter> counters, Instant now) {
        for (Counter counter : counters) {
            int failures = countOneMore(counter, now);
            Duration pause = counter.limit().pauseAfter(failures);
            if (pause.isPositive()) {
                database.sql("UPDATE sign_in_throttle SET blocked_until = ? WHERE subject_hash = ?")
                        .setParameter(1, utc(now.plus(pause)))
                        .setParameter(2, counter.hash())
                        .executeUpdate();
            }
        }
        forget(now); // last, so that no row of another attempt is held while one is waited for
    }

    /** Counts from the beginning again, but for networks: a right password of one's own opens the way to no others'. */
    void clear(List<Counter> counters) {
        for (Counter counter : counters) {
            String change = counter.limit() == SignInLimit.NETWORK
                    ? "UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0) WHERE subject_hash = ?"
                    : "DELETE FROM sign_in_throttle WHERE subject_hash = ?";
            database.sql(change).setParameter(1, counter.hash()).executeUpdate();
        }
    }

    /** Undoes {@link #count}. */
    void takeBack(List<Counter> counters, Instant now) {
        for (Counter counter : counters) {
            database.sql(
                            "UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = ? WHERE subject_hash = ?")
                    .setParameter(1, utc(now))
                    .setParameter(2, counter.hash())
                    .executeUpdate();
        }
    }

    private int countOneMore(Counter counter, Instant now) {
        List<?> counted = database.sql(
                        "INSERT INTO sign_in_throttle AS t (subject_hash, failures, failed_at, blocked_until)"
                                + " VALUES (?1, 1, ?2, ?2) ON CONFLICT (subject_hash) DO UPDATE SET failed_at = ?2,"
                                + " failures = CASE WHEN t.failed_at <= ?3 THEN 1 ELSE t.failures + 1 END"
                                + " WHERE t.blocked_until <= ?2 RETURNING t.failures")
                .setParameter(1, counter.hash())
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(SignInLimit.REMEMBERED)))
                .getResultList();
        if (counted.isEmpty()) {
            throw new SignInThrottledException(left(counter, now));
        }
        return ((Number) counted.get(0)).intValue();
    }

    private Duration left(Counter counter, Instant now) {
        Number seconds = (Number) database.sql("SELECT greatest(1, ceil(extract(epoch FROM blocked_until - ?)))"
                        + " FROM sign_in_throttle WHERE subject_hash = ?")
                .setParameter(1, utc(now))
                .setParameter(2, counter.hash())
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    // Rows that another attempt is just using are left to the next one.
    private void forget(Instant now) {
        database.sql("DELETE FROM sign_in_throttle WHERE subject_hash IN (SELECT subject_hash FROM sign_in_throttle"
                        + " WHERE failed_at <= ? ORDER BY failed_at LIMIT " + MOST_FORGOTTEN_AT_ONCE
                        + " FOR UPDATE SKIP LOCKED)")
                .setParameter(1, utc(now.minus(SignInLimit.REMEMBERED)))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
