package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.tenant.TenantDatabase;

/**
 * The devices and networks that each account has signed in from, as hashes: strangers' wrong passwords do not keep them
 * out (NIST SP 800-63B-4 §3.2.2). An account keeps the 20 that it used last, each for 180 days after its last use.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownSources {

    /** How long a device or network stays known without a sign-in. */
    static final Duration REMEMBERED = Duration.ofDays(180);

    private static final int MOST_OF_AN_ACCOUNT = 20;

    private final TenantDatabase database;

    @Inject
    KnownSources(TenantDatabase database) {
        this.database = database;
    }

    protected KnownSources() {
        this(null);
    }

    /**
     * Notes that an account has signed in from somewhere.
     *
     * @return the device's secret: the one that it showed, when it is this account's, else a new one, so that none that
     *     was planted in a browser is ever trusted
     */
    Secret note(UUID person, SignInSource source, Instant now) {
        Secret device = source.device()
                .filter(shown -> isKnown(person, shown.hash(), now))
                .orElseGet(Secret::random);
        note(person, device.hash(), now);
        note(person, hash(source.network().value()), now);
        database.sql(
                        "DELETE FROM known_sign_in_source WHERE person_id = ?1 AND (last_used_at <= ?2 OR source_hash NOT IN"
                                + " (SELECT source_hash FROM known_sign_in_source WHERE person_id = ?1"
                                + " ORDER BY last_used_at DESC LIMIT " + MOST_OF_AN_ACCOUNT + "))")
                .setParameter(1, person)
                .setParameter(2, now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return device;
    }

    /** Keyed, since all IPv4 addresses can be tried: without the key it tells nothing. 32 bytes. */
    static byte[] hash(String network) {
        return Vault.configured().secretOf("sign-in network:" + network).hash();
    }

    private boolean isKnown(UUID person, byte[] hash, Instant now) {
        return !database.sql("SELECT 1 FROM known_sign_in_source"
                        + " WHERE person_id = ? AND source_hash = ? AND last_used_at > ?")
                .setParameter(1, person)
                .setParameter(2, hash)
                .setParameter(3, now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
    }

    private void note(UUID person, byte[] hash, Instant now) {
        database.sql("INSERT INTO known_sign_in_source (person_id, source_hash, last_used_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (person_id, source_hash) DO UPDATE SET last_used_at = EXCLUDED.last_used_at")
                .setParameter(1, person)
                .setParameter(2, hash)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
