package org.praxiscms.core.booking.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** Since when there is something new to a member: since they last looked, an hour or more ago. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MemberVisits {

    /** Looks no farther apart belong to one visit: what is new stays new until its end. */
    private static final Duration VISIT = Duration.ofHours(1);

    private static final Duration BEFORE_FIRST_VISIT = Duration.ofDays(1);

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public MemberVisits(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected MemberVisits() {
        this(null, null);
    }

    /** The member looks now. @return what happened later than that is new to them */
    public Instant look(UUID person) {
        return store(person, "CASE WHEN v.looked_at < CAST(?4 AS timestamptz) THEN v.looked_at ELSE v.news_since END");
    }

    /** The member has seen all that there is. */
    public void seen(UUID person) {
        store(person, "excluded.looked_at");
    }

    private Instant store(UUID person, String since) {
        Instant now = clock.instant();
        Object stored = database.sql(
                        "INSERT INTO member_visit AS v (id, tenant_id, version, person_id, looked_at, news_since)"
                                + " VALUES (gen_random_uuid(), current_tenant(), 1, ?1, CAST(?2 AS timestamptz),"
                                + " CAST(?3 AS timestamptz)) ON CONFLICT (tenant_id, person_id) DO UPDATE SET version = v.version + 1,"
                                + " looked_at = excluded.looked_at, news_since = " + since + " RETURNING news_since")
                .setParameter(1, person)
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(BEFORE_FIRST_VISIT)))
                .setParameter(4, utc(now.minus(VISIT)))
                .getSingleResult();
        return stored instanceof OffsetDateTime time ? time.toInstant() : ((java.util.Date) stored).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
