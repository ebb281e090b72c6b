package org.praxiscms.core.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.praxiscms.core.tenant.TenantDatabase;

/** How often the entered practice's articles were read and followed, a sum a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReachedArticles {

    private static final String ADD = """
            INSERT INTO article_reach (tenant_id, article_id, day, times_read, times_followed)
            SELECT a.tenant_id, a.id, CAST(CAST(?1 AS timestamptz) AT TIME ZONE p.time_zone AS date), ?2, ?3
              FROM article a JOIN practice p ON p.tenant_id = a.tenant_id
              WHERE a.tenant_id = current_tenant() AND a.id = ?4
            ON CONFLICT (tenant_id, article_id, day) DO UPDATE
              SET times_read = article_reach.times_read + excluded.times_read,
                times_followed = article_reach.times_followed + excluded.times_followed
            """;

    private static final String WAYS = """
            SELECT a.title, coalesce(sum(r.times_read), 0), coalesce(sum(r.times_followed), 0),
              (SELECT count(*) FROM booking b WHERE b.tenant_id = a.tenant_id AND b.origin_article_id = a.id
                AND b.booked_at >= ?3 AND b.booked_at < ?4)
            FROM article a
              JOIN article_reach r ON r.tenant_id = a.tenant_id AND r.article_id = a.id AND r.day BETWEEN ?1 AND ?2
            WHERE a.tenant_id = current_tenant()
            GROUP BY a.tenant_id, a.id, a.title
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public ReachedArticles(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected ReachedArticles() {
        this(null, null);
    }

    /** Adds to today's sums, by the practice's clock; articles that are gone, or another practice's, are left out. */
    @Transactional
    public void add(Map<UUID, Reached> news) {
        news.keySet().stream()
                .sorted()
                .forEach(article -> database.sql(ADD)
                        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(2, news.get(article).read())
                        .setParameter(3, news.get(article).followed())
                        .setParameter(4, article)
                        .executeUpdate());
    }

    /** The ways from reading to booking in a period, the most read article first. */
    public List<Way> ways(Period period) {
        Stream<?> rows = database
                .sql(WAYS)
                .setParameter(1, java.sql.Date.valueOf(period.first()))
                .setParameter(2, java.sql.Date.valueOf(period.last()))
                .setParameter(3, period.from().atOffset(ZoneOffset.UTC))
                .setParameter(4, period.to().atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream();
        return rows.map(Object[].class::cast)
                .map(row -> new Way((String) row[0], count(row[1]), count(row[2]), count(row[3])))
                .sorted(Way.MOST_READ_FIRST)
                .toList();
    }

    private static SmallCount count(Object column) {
        return SmallCount.of(((Number) column).longValue());
    }
}
