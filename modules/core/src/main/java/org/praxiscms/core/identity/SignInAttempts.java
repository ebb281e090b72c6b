package org.praxiscms.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.EmailAddress;

/**
 * Attempts to sign in, counted as wrong from the moment they begin, so that many at once are bounded like many in a row.
 */
@ApplicationScoped
@Transactional
class SignInAttempts {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST_FOR_AN_ACCOUNT = 10;
    private static final int MOST_FROM_A_NETWORK = 50; // one network may be a whole practice, or a whole town

    // Argon2id of a text that is no password, at the parameters of PasswordHasher: a check of it takes as long as any.
    private static final String NO_PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$qO/zE83AvZKmvr9Yy1g4cg$wi3EAdncK/uV2+VBiggWbs5fB/EDSFW2rrF/B9xwNuU";

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    SignInAttempts(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected SignInAttempts() {
        this(null, null);
    }

    /**
     * An attempt whose password has yet to be checked.
     *
     * @param person the member of the entered practice whose address was given; empty for none
     * @param passwordHash what the password is checked against; of no password when there is no such member
     * @param known whether that member has signed in from this device or network before
     * @param counted what the attempt was counted under
     */
    record Attempt(Optional<UUID> person, String passwordHash, boolean known, List<UUID> counted) {}

    /**
     * Counts an attempt, if it may be made.
     *
     * @throws Throttled when there were too many wrong ones lately, for this address or from this network
     */
    Attempt begin(String email, SignInSource source) {
        Instant now = clock.instant();
        byte[] account = Secret.sha256("account:" + email.strip().toLowerCase(Locale.ROOT));
        byte[] from = Secret.sha256("network:" + source.network());
        if (failures(account, now) >= MOST_FOR_AN_ACCOUNT || failures(from, now) >= MOST_FROM_A_NETWORK) {
            throw new Throttled();
        }
        List<UUID> counted = List.of(count(account, now), count(from, now));
        return EmailAddress.of(email)
                .flatMap(address -> member(address, source, now))
                .map(row -> new Attempt(Optional.of((UUID) row[0]), (String) row[1], (boolean) row[2], counted))
                .orElseGet(() -> new Attempt(Optional.empty(), NO_PASSWORD, false, counted));
    }

    /** Counts an attempt no more: it succeeded, or its password was not checked. */
    void forget(Attempt attempt) {
        for (UUID counted : attempt.counted()) {
            database.sql("DELETE FROM sign_in_failure WHERE id = ?")
                    .setParameter(1, counted)
                    .executeUpdate();
        }
    }

    private Optional<Object[]> member(EmailAddress email, SignInSource source, Instant now) {
        List<?> rows = database.sql(
                        "SELECT p.id, p.password_hash, EXISTS (SELECT 1 FROM known_sign_in_source k"
                                + " WHERE k.person_id = p.id AND k.source_hash IN (?3, ?4) AND k.last_used_at > ?5)"
                                + " FROM person p JOIN membership m ON m.person_id = p.id AND m.tenant_id = ?2 WHERE p.email = ?1")
                .setParameter(1, Person.normal(email))
                .setParameter(2, TenantScope.current().id())
                .setParameter(3, KnownSources.hash(source.network().value()))
                .setParameter(4, source.device().map(Secret::hash).orElseGet(() -> new byte[32]))
                .setParameter(5, utc(now.minus(KnownSources.REMEMBERED)))
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast);
    }

    private long failures(byte[] subject, Instant now) {
        return ((Number) database.sql("SELECT count(*) FROM sign_in_failure WHERE subject_hash = ? AND failed_at > ?")
                        .setParameter(1, subject)
                        .setParameter(2, utc(now.minus(REMEMBERED)))
                        .getSingleResult())
                .longValue();
    }

    private UUID count(byte[] subject, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        database.sql("DELETE FROM sign_in_failure WHERE failed_at <= ?")
                .setParameter(1, utc(now.minus(REMEMBERED)))
                .executeUpdate();
        database.sql("INSERT INTO sign_in_failure (id, subject_hash, failed_at) VALUES (?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, subject)
                .setParameter(3, utc(now))
                .executeUpdate();
        return id;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
