package org.praxiscms.core.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * How often articles were read and their calls-to-action followed on this node: sums in memory, without anything of who
 * it was, that a job adds to the day's. Counting costs a look and an addition, so that pages from memory stay as fast.
 * What has been counted since the last time is lost when a node ends.
 */
@ApplicationScoped
public class Reach {

    private static final int MOST_KEPT = 20_000;

    private final Map<Article, Sums> articles = new ConcurrentHashMap<>();

    private record Article(UUID practice, UUID id) {}

    /** Sums that only grow, and how far they have been told. */
    private static final class Sums {

        private final LongAdder read = new LongAdder();
        private final LongAdder followed = new LongAdder();
        private long readTold;
        private long followedTold;

        private synchronized Reached news() {
            return new Reached(read.sum() - readTold, followed.sum() - followedTold);
        }

        private synchronized void told(Reached news) {
            readTold += news.read();
            followedTold += news.followed();
        }
    }

    /** Somebody has been sent an article's page. */
    public void read(UUID practice, UUID article) {
        Article key = new Article(practice, article);
        Sums sums = articles.get(key);
        if (sums == null && articles.size() < MOST_KEPT) {
            sums = articles.computeIfAbsent(key, none -> new Sums());
        }
        if (sums != null) {
            sums.read.increment();
        }
    }

    /** Somebody has followed an article's call-to-action. One that nobody has read here is made up, and not counted. */
    public void followed(UUID practice, UUID article) {
        Sums sums = articles.get(new Article(practice, article));
        if (sums != null) {
            sums.followed.increment();
        }
    }

    /** The practices with something new. */
    public Set<UUID> practices() {
        return articles.entrySet().stream()
                .filter(entry -> !entry.getValue().news().isNothing())
                .map(entry -> entry.getKey().practice())
                .collect(Collectors.toSet());
    }

    /** What is new in a practice, by article. It stays new until it has been {@link #told}. */
    public Map<UUID, Reached> news(UUID practice) {
        Map<UUID, Reached> news = new HashMap<>();
        articles.forEach((article, sums) -> {
            Reached since = sums.news();
            if (article.practice().equals(practice) && !since.isNothing()) {
                news.put(article.id(), since);
            }
        });
        return news;
    }

    /** What was new has been stored. */
    public void told(UUID practice, Map<UUID, Reached> news) {
        news.forEach(
                (article, since) -> articles.get(new Article(practice, article)).told(since));
    }
}
