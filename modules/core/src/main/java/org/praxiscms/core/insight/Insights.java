package org.praxiscms.core.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.tenant.TenantDatabase;

/** Counts the entered practice's bookings: each question is one statement, however many bookings there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Insights {

    private static final String OF_PRACTITIONER = " AND b.practitioner_id = ?5";

    // One walk over the period's bookings, counted in six ways; which one a row belongs to is told by "by".
    private static final String MADE = """
            WITH made AS (
              SELECT b.appointment_type_id AS type, b.origin_article_id AS article,
                b.origin_call_to_action_id AS call,
                CAST(date_trunc(?3, b.booked_at AT TIME ZONE ?4) AS date) AS step,
                CAST(b.starts_at AT TIME ZONE ?4 AS date) - CAST(b.booked_at AT TIME ZONE ?4 AS date) AS lead
              FROM booking b
              WHERE b.tenant_id = current_tenant() AND b.booked_at >= ?1 AND b.booked_at < ?2 %s
            ), counted AS (
              SELECT GROUPING(type, article, call, step, lead) AS by, type, article, call, step, lead,
                count(*) AS bookings, percentile_disc(0.5) WITHIN GROUP (ORDER BY made.lead) AS median
              FROM made GROUP BY GROUPING SETS ((), (type), (article), (call), (step), (lead))
            )
            SELECT c.by, coalesce(t.name, a.title, k.name), c.step, c.lead, c.bookings, c.median FROM counted c
              LEFT JOIN appointment_type t ON t.tenant_id = current_tenant() AND t.id = c.type
              LEFT JOIN article a ON a.tenant_id = current_tenant() AND a.id = c.article
              LEFT JOIN call_to_action k ON k.tenant_id = current_tenant() AND k.id = c.call
            """;

    // A request whose time has come is about to end, as it will in a moment.
    private static final String OUTCOMES = """
            SELECT CASE WHEN b.status <> 'REQUESTED' THEN b.status
                WHEN b.missing_signatures > 0 THEN 'UNSIGNED' ELSE 'EXPIRED' END AS outcome, count(*)
              FROM booking b
              WHERE b.tenant_id = current_tenant() AND b.starts_at >= ?1 AND b.starts_at < ?2 %s
              GROUP BY outcome
            """;

    private static final int BY_TYPE = 0b01111;
    private static final int BY_ARTICLE = 0b10111;
    private static final int BY_CALL = 0b11011;
    private static final int BY_STEP = 0b11101;
    private static final int BY_LEAD = 0b11110;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    public Insights(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    protected Insights() {
        this(null, null);
    }

    /** What was booked in a period. @param practitioner only with them; empty for everybody */
    public BookingsMade made(Period period, Optional<UUID> practitioner) {
        Query query = asked(MADE, period.from(), period.to(), practitioner)
                .setParameter(3, period.step().code())
                .setParameter(4, period.zone().getId());
        long total = 0;
        OptionalInt median = OptionalInt.empty();
        SortedMap<LocalDate, Long> course = noneIn(period);
        List<BookingsMade.OfType> types = new ArrayList<>();
        List<Helped> articles = new ArrayList<>();
        List<Helped> calls = new ArrayList<>();
        Map<LeadTime, Long> leadTimes = new EnumMap<>(LeadTime.class);
        for (LeadTime lead : LeadTime.values()) {
            leadTimes.put(lead, 0L);
        }
        for (Object result : query.getResultList()) {
            Object[] row = (Object[]) result;
            String name = (String) row[1];
            long bookings = number(row[4]);
            switch ((int) number(row[0])) {
                case BY_TYPE -> types.add(new BookingsMade.OfType(name, bookings));
                case BY_ARTICLE -> add(articles, name, bookings);
                case BY_CALL -> add(calls, name, bookings);
                case BY_STEP -> course.put(((Date) row[2]).toLocalDate(), bookings);
                case BY_LEAD -> leadTimes.merge(LeadTime.of((int) number(row[3])), bookings, Long::sum);
                default -> {
                    total = bookings;
                    median = row[5] == null ? OptionalInt.empty() : OptionalInt.of((int) number(row[5]));
                }
            }
        }
        types.sort(Comparator.comparingLong(BookingsMade.OfType::bookings)
                .reversed()
                .thenComparing(BookingsMade.OfType::name));
        articles.sort(Helped.MOST_FIRST);
        calls.sort(Helped.MOST_FIRST);
        return new BookingsMade(total, course, types, articles, calls, leadTimes, median);
    }

    /** What became of a period's appointments, as far as their time has come. @param practitioner see {@link #made} */
    public Outcomes outcomes(Period period, Optional<UUID> practitioner) {
        Instant now = clock.instant();
        Instant to = period.to().isAfter(now) ? now : period.to();
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        for (Object result : asked(OUTCOMES, period.from(), to, practitioner).getResultList()) {
            Object[] row = (Object[]) result;
            counts.put(BookingStatus.valueOf((String) row[0]), number(row[1]));
        }
        return new Outcomes(counts);
    }

    private Query asked(String sql, Instant from, Instant to, Optional<UUID> practitioner) {
        Query query = database.sql(String.format(Locale.ROOT, sql, practitioner.isPresent() ? OF_PRACTITIONER : ""))
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, to.atOffset(ZoneOffset.UTC));
        practitioner.ifPresent(id -> query.setParameter(5, id));
        return query;
    }

    // Whoever came on their own, and what was read in an article that is gone, have no name.
    private static void add(List<Helped> helped, String name, long bookings) {
        if (name != null) {
            helped.add(new Helped(name, SmallCount.of(bookings)));
        }
    }

    private static SortedMap<LocalDate, Long> noneIn(Period period) {
        SortedMap<LocalDate, Long> course = new TreeMap<>();
        Period.Step step = period.step();
        for (LocalDate at = step.begin(period.first()); !at.isAfter(period.last()); at = step.next(at)) {
            course.put(at, 0L);
        }
        return course;
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
