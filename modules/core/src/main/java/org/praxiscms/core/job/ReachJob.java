package org.praxiscms.core.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.insight.Reach;
import org.praxiscms.core.insight.Reached;
import org.praxiscms.core.insight.ReachedArticles;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.tenant.TenantScope;

/** Adds what this node has counted to the day's sums, now and then. */
@ApplicationScoped
public class ReachJob {

    private final Reach reach;
    private final ReachedArticles articles;
    private final Clock clock;
    private final Duration pause;
    private volatile Instant next = Instant.MIN;

    @Inject
    public ReachJob(
            Reach reach,
            ReachedArticles articles,
            Clock clock,
            @ConfigProperty(name = "praxis.insight.seconds", defaultValue = "60") @SettingRange(least = 1, most = 86400)
                    int seconds) {
        this.reach = reach;
        this.articles = articles;
        this.clock = clock;
        this.pause = Duration.ofSeconds(seconds);
    }

    protected ReachJob() {
        this(null, null, null, 0);
    }

    /** The practices whose sums have news, when it is time. */
    Set<UUID> practices() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return Set.of();
        }
        next = now.plus(pause);
        return reach.practices();
    }

    /** Stores what is new in the entered practice. */
    void store() {
        UUID practice = TenantScope.current().id();
        Map<UUID, Reached> news = reach.news(practice);
        articles.add(news);
        reach.told(practice, news);
    }
}
