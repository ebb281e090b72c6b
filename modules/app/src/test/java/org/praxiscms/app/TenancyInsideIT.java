package org.praxiscms.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.service.Services;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.tenant.Tenants;
import org.praxiscms.core.text.Slug;

/** Attacks both walls from inside: other practices' ids through every collection, native SQL, no practice at all. */
@ArquillianTest
class TenancyInsideIT {

    private static final Slug SHARED_SLUG = new Slug("trauma-bonds");

    @Inject
    private Tenants tenants;

    @Inject
    private TenantDatabase database;

    @Inject
    private Practices practices;

    @Inject
    private Articles articles;

    @Inject
    private CallsToAction callsToAction;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Topics topics;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Availabilities availabilities;

    @Inject
    private Bookings bookings;

    @Inject
    private Services services;

    @Inject
    private Pages pages;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Deployment
    static WebArchive war() {
        return Wars.real();
    }

    @Test
    void findsNothingByAnotherPracticesIds() throws Exception {
        UUID article = in(
                "harbour", () -> articles.published(SHARED_SLUG).orElseThrow().id());
        UUID call = in("harbour", () -> callsToAction.ofPractice().orElseThrow().id());
        UUID practitioner = in("harbour", () -> practitioners.all().get(0).id());
        List<UUID> foreignTopics = in(
                "harbour", () -> topics.all().stream().map(topic -> topic.id()).toList());
        UUID type = in("harbour", () -> types.all().get(0).id());

        in("lindenhof", () -> {
            assertThat(articles.with(article)).isEmpty();
            assertThat(callsToAction.with(call)).isEmpty();
            assertThat(practitioners.with(practitioner)).isEmpty();
            assertThat(topics.with(foreignTopics)).isEmpty();
            assertThat(types.with(type)).isEmpty();
            assertThat(availabilities.of(List.of(practitioner))).isEmpty();
            assertThat(bookings.with(article)).isEmpty();
            assertThat(bookings.with(Secret.random())).isEmpty();
            assertThat(database.findLocked(Article.class, article)).isEmpty();
            return null;
        });
    }

    @Test
    void seesOnlyItsOwnInEveryCollection() throws Exception {
        for (String key : List.of("lindenhof", "harbour")) {
            UUID own = tenant(key).id();
            in(key, () -> {
                assertThat(practices.current().id()).isEqualTo(own);
                for (String table : List.of(
                        "article",
                        "call_to_action",
                        "practitioner",
                        "topic",
                        "page",
                        "service",
                        "appointment_type",
                        "availability",
                        "article_topic",
                        "practitioner_topic",
                        "appointment_type_practitioner",
                        "practice")) {
                    assertThat(count("SELECT count(*) FROM " + table + " WHERE tenant_id = '" + own + "'"))
                            .as(table)
                            .isPositive();
                    assertThat(count("SELECT count(*) FROM " + table + " WHERE tenant_id <> '" + own + "'"))
                            .as(table + " of others")
                            .isZero();
                }
                assertThat(services.all()).isNotEmpty();
                assertThat(pages.all()).isNotEmpty();
                return null;
            });
        }
    }

    @Test
    void nativeSqlChangesNothingOfOthers() throws Exception {
        UUID article = in(
                "harbour", () -> articles.published(SHARED_SLUG).orElseThrow().id());
        in("lindenhof", () -> {
            assertThat(database.sql("UPDATE article SET title = 'mine' WHERE id = ?")
                            .setParameter(1, article)
                            .executeUpdate())
                    .isZero();
            assertThat(database.sql("DELETE FROM article WHERE id = ?")
                            .setParameter(1, article)
                            .executeUpdate())
                    .isZero();
            return null;
        });
    }

    @Test
    void nativeSqlCannotWriteAsAnother() throws Exception {
        UUID other = tenant("harbour").id();
        assertThatThrownBy(() -> in(
                        "lindenhof",
                        () -> database.sql(
                                        "INSERT INTO topic (id, tenant_id, version, slug, name, description, sensitive, position)"
                                                + " VALUES (?, ?, 1, 'evil', 'Evil', '', false, 9)")
                                .setParameter(1, UUID.randomUUID())
                                .setParameter(2, other)
                                .executeUpdate()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> in(
                        "lindenhof",
                        () -> database.sql("UPDATE topic SET tenant_id = ?")
                                .setParameter(1, other)
                                .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aForeignIdCannotEvenBeLinked() throws Exception {
        UUID foreignTopic = in("harbour", () -> topics.all().get(0).id());
        assertThatThrownBy(() -> in(
                        "lindenhof",
                        () -> database.sql(
                                        "INSERT INTO article_topic (article_id, topic_id) SELECT id, ? FROM article LIMIT 1")
                                .setParameter(1, foreignTopic)
                                .executeUpdate()))
                .hasStackTraceContaining("violates foreign key");
    }

    @Test
    void failsLoudlyWithoutAPractice() throws Exception {
        // On threads of their own: the one that runs this test came in by a practice's host.
        assertThatThrownBy(
                        () -> threads.submit(() -> inTransaction(articles::all)).get())
                .hasStackTraceContaining("praxis.tenant");
        assertThatThrownBy(() -> threads.submit(() -> inTransaction(() -> practices.current()))
                        .get())
                .hasStackTraceContaining("No practice has been entered");
        assertThat(threads.submit(() -> inTransaction(() -> count("SELECT count(*) FROM article")))
                        .get())
                .isZero();
    }

    @Test
    void manyThreadsNeverMixTwoPractices() throws Exception {
        String lindenhof = in(
                "lindenhof", () -> articles.published(SHARED_SLUG).orElseThrow().title());
        String harbour = in(
                "harbour", () -> articles.published(SHARED_SLUG).orElseThrow().title());
        assertThat(lindenhof).isNotEqualTo(harbour);
        List<Future<String>> titles = new ArrayList<>();
        for (int i = 0; i < 640; i++) {
            String key = i % 2 == 0 ? "lindenhof" : "harbour";
            titles.add(threads.submit(() ->
                    in(key, () -> articles.published(SHARED_SLUG).orElseThrow().title())));
        }
        for (int i = 0; i < titles.size(); i++) {
            assertThat(titles.get(i).get()).isEqualTo(i % 2 == 0 ? lindenhof : harbour);
        }
    }

    private Tenant tenant(String key) {
        return tenants.at(new HostName(key + ".localhost")).orElseThrow();
    }

    private <R> R in(String key, Callable<R> work) throws Exception {
        return TenantScope.within(tenant(key), () -> inTransaction(work));
    }

    private <R> R inTransaction(Callable<R> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private long count(String sql) {
        return ((Number) database.sql(sql).getSingleResult()).longValue();
    }
}
