package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.tenant.TenantDatabase;

/** Pieces of background work, each a transaction of its own. */
@ApplicationScoped
public class Work {

    private static final Duration LONGER_THAN_ANY_WISH = Duration.ofDays(366);

    private final TenantDatabase database;
    private final Articles articles;
    private final Clock clock;

    @Inject
    public Work(TenantDatabase database, Articles articles, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
    }

    protected Work() {
        this(null, null, null);
    }

    /** The practices with a mail to send. */
    @Transactional
    public List<UUID> practicesWithDueMail() {
        return tenants("SELECT tenants_with_due_mail(?)");
    }

    /** The practices with an article whose time has come. */
    @Transactional
    public List<UUID> practicesWithDueArticles() {
        return tenants("SELECT tenants_with_due_articles(?)");
    }

    /** The practices with a calendar to fetch. */
    @Transactional
    public List<UUID> practicesWithDueCalendars() {
        return tenants("SELECT tenants_with_due_calendars(?)");
    }

    /** The practices with a request whose time has come, or a reminder to write. */
    @Transactional
    public List<UUID> practicesWithDueBookings() {
        return tenants("SELECT tenants_with_due_bookings(?)");
    }

    /** The practices with a plan of the day to send. */
    @Transactional
    public List<UUID> practicesWithDueDayPlans() {
        return tenants("SELECT tenants_with_due_day_plans(?)");
    }

    /** The practices with a request that has waited too long. */
    @Transactional
    public List<UUID> practicesWithLapsingRequests() {
        return tenants("SELECT tenants_with_due_requests(?)");
    }

    /** The practices with a text message to send. */
    @Transactional
    public List<UUID> practicesWithDueTexts() {
        return tenants("SELECT tenants_with_due_texts(?)");
    }

    /** The practices with somebody on the waiting list whose turn may have come. */
    @Transactional
    public List<UUID> practicesWithDueWishes() {
        return tenants("SELECT tenants_with_due_wishes(?)", clock.instant());
    }

    /** The practices with anybody on the waiting list. */
    @Transactional
    public List<UUID> practicesWithWishes() {
        return tenants("SELECT tenants_with_due_wishes(?)", clock.instant().plus(LONGER_THAN_ANY_WISH));
    }

    /** Forgets where bookings came from, in all practices: networks after a day, addresses when their booking is over. */
    @Transactional
    public void forgetBookingSources() {
        for (String forget : List.of("forget_booking_sites", "forget_booking_sources")) {
            database.sql("SELECT count(*) FROM " + forget + "(?)")
                    .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                    .getSingleResult();
        }
    }

    /** Publishes the entered practice's articles whose time has come. */
    @Transactional
    public void publishDueArticles() {
        Instant now = clock.instant();
        articles.due(now).forEach(article -> article.publish(now));
    }

    private List<UUID> tenants(String function) {
        return tenants(function, clock.instant());
    }

    private List<UUID> tenants(String function, Instant due) {
        List<?> ids = database.sql(function)
                .setParameter(1, due.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
