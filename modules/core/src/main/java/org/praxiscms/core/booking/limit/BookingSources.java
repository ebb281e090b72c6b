package org.praxiscms.core.booking.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;

/** Where the entered practice's bookings of late came from, as keyed hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookingSources {

    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    private static final HexFormat HEX = HexFormat.of();

    private static final String COUNTS = """
            WITH open AS (
              SELECT count(*) AS bookings
              FROM booking_source_address a JOIN booking b ON b.tenant_id = a.tenant_id AND b.id = a.booking_id
              WHERE a.tenant_id = current_tenant()
                AND a.email_hash IN (SELECT decode(unnest(string_to_array(?1, ',')), 'hex'))
                AND b.status IN ('REQUESTED', 'CONFIRMED') AND b.starts_at > ?5
              GROUP BY a.email_hash
            )
            SELECT count(*) FILTER (WHERE s.noted_at > ?3),
              count(*) FILTER (WHERE s.noted_at > ?3 AND s.network_hash = ?2),
              count(*) FILTER (WHERE s.network_hash = ?2),
              count(*) FILTER (WHERE s.noted_at > ?3 AND s.site_hash = ?6),
              count(*) FILTER (WHERE s.site_hash = ?6),
              (SELECT coalesce(max(bookings), 0) FROM open)
            FROM booking_source s WHERE s.tenant_id = current_tenant() AND s.noted_at > ?4
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
     * @param fromSite in the last hour
     * @param fromSiteToday in the last 24 hours
     * @param openOfAddress still to come, for the one of the addresses that has most
     */
    record Counts(
            long inPractice,
            long fromNetwork,
            long fromNetworkToday,
            long fromSite,
            long fromSiteToday,
            long openOfAddress) {}

    /** Where a booking comes from, as keyed hashes of 32 bytes. */
    record From(byte[] network, byte[] site) {}

    /** Lets one booking from outside at a time be counted and noted, until the transaction ends. */
    void lock() {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, "booking sources:" + TenantScope.current().id())
                .getSingleResult();
    }

    /** Everything in one statement, so that no answer takes longer than another. */
    Counts count(Collection<byte[]> addresses, From from, Instant now) {
        Object[] row = (Object[]) database.sql(COUNTS)
                .setParameter(1, addresses.stream().map(HEX::formatHex).collect(Collectors.joining(",")))
                .setParameter(2, from.network())
                .setParameter(3, at(now.minus(HOUR)))
                .setParameter(4, at(now.minus(DAY)))
                .setParameter(5, at(now))
                .setParameter(6, from.site())
                .getSingleResult();
        return new Counts(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    /** Notes a booking. @param addresses any of them may come twice */
    void note(UUID booking, Collection<byte[]> addresses, From from, Instant now) {
        database.sql("INSERT INTO booking_source (booking_id, tenant_id, noted_at, network_hash, site_hash)"
                        + " VALUES (?1, current_tenant(), ?2, ?3, ?4)")
                .setParameter(1, booking)
                .setParameter(2, at(now))
                .setParameter(3, from.network())
                .setParameter(4, from.site())
                .executeUpdate();
        for (byte[] address : addresses) {
            database.sql("INSERT INTO booking_source_address (booking_id, tenant_id, email_hash)"
                            + " VALUES (?1, current_tenant(), ?2) ON CONFLICT DO NOTHING")
                    .setParameter(1, booking)
                    .setParameter(2, address)
                    .executeUpdate();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
