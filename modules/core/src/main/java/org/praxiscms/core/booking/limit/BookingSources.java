package org.praxiscms.core.booking.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;

/** Where the entered practice's bookings of late came from, as keyed hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingSources {

    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE s.noted_at > ?3),
              count(*) FILTER (WHERE s.noted_at > ?3 AND s.network_hash = ?2),
              count(*) FILTER (WHERE s.noted_at > ?4 AND s.network_hash = ?2),
              count(*) FILTER (WHERE s.email_hash = ?1 AND b.status IN ('REQUESTED', 'CONFIRMED') AND b.starts_at > ?5)
            FROM booking_source s JOIN booking b ON b.tenant_id = s.tenant_id AND b.id = s.booking_id
            WHERE s.tenant_id = current_tenant() AND (s.noted_at > ?4 OR s.email_hash = ?1)
            """;

    private final TenantDatabase database;

    @Inject
    BookingSources(TenantDatabase database) {
        this.database = database;
    }

    protected BookingSources() {
        this(null);
    }

    /**
     * How much has been booked.
     *
     * @param inPractice in the last hour, from everywhere
     * @param fromNetwork in the last hour
     * @param fromNetworkToday in the last 24 hours
     * @param openOfAddress still to come
     */
    record Counts(long inPractice, long fromNetwork, long fromNetworkToday, long openOfAddress) {}

    /** Lets one booking from outside at a time be counted and noted, until the transaction ends. */
    void lock() {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "booking sources:" + TenantScope.current().id())
                .getSingleResult();
    }

    /** Everything in one statement, so that no answer takes longer than another. */
    Counts count(byte[] address, byte[] network, Instant now) {
        Object[] row = (Object[]) database.sql(COUNTS)
                .setParameter(1, address)
                .setParameter(2, network)
                .setParameter(3, at(now.minus(HOUR)))
                .setParameter(4, at(now.minus(DAY)))
                .setParameter(5, at(now))
                .getSingleResult();
        return new Counts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    void note(UUID booking, byte[] address, byte[] network, Instant now) {
        database.sql("INSERT INTO booking_source (booking_id, tenant_id, noted_at, email_hash, network_hash)"
                        + " VALUES (?1, current_tenant(), ?2, ?3, ?4)")
                .setParameter(1, booking)
                .setParameter(2, at(now))
                .setParameter(3, address)
                .setParameter(4, network)
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
