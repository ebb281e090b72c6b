package org.praxiscms.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.core.tenant.RecentChanges;
import org.praxiscms.web.Encoded;

/**
 * Encoded pages in memory, bounded by their bytes. Each remembers the keys of all it was made of and goes when one of
 * them changes, on any node. A practice may fill what is free; in a cache that is nearly full, one that has more than its
 * share displaces its own pages, never another's.
 */
@ApplicationScoped
public class PageCache {

    private static final int SHARES = 4;

    private final Cache<PageKey, Entry> pages;
    private final RecentChanges changes = new RecentChanges();
    private final Map<UUID, Share> shares = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final long most;

    /** @param megabytes most memory that pages may take */
    @Inject
    public PageCache(
            @ConfigProperty(name = "praxis.page.cache.megabytes", defaultValue = "64")
                    @SettingRange(least = 0, most = 65536)
                    int megabytes) {
        most = megabytes * 1_048_576L;
        pages = Caffeine.newBuilder()
                .maximumWeight(most)
                .<PageKey, Entry>weigher((key, entry) -> entry.weight())
                .executor(Runnable::run)
                .removalListener(this::removed)
                .build();
    }

    protected PageCache() {
        pages = null;
        most = 0;
    }

    private static final class Entry {

        private final Kept kept;
        private final Set<String> madeOf;
        private volatile boolean used;

        Entry(Kept kept, Set<String> madeOf) {
            this.kept = kept;
            this.madeOf = Set.copyOf(madeOf);
        }

        int weight() {
            return kept.page().weight();
        }

        Kept use() {
            if (!used) { // written once, not by every reader
                used = true;
            }
            return kept;
        }

        boolean forgetUse() {
            boolean before = used;
            used = false;
            return before;
        }
    }

    /** A page as it is kept. @param article the article that it shows; empty for any other page */
    public record Kept(Encoded page, Optional<UUID> article) {}

    /** The page of a key, when it is here. */
    public Optional<Kept> get(PageKey key) {
        Optional<Kept> kept = Optional.ofNullable(pages.getIfPresent(key)).map(Entry::use);
        (kept.isPresent() ? hits : misses).increment();
        return kept;
    }

    /**
     * How it fares on this node.
     *
     * @param pages how many it holds
     * @param bytes how much memory they take
     * @param hits how often a page was here since the start
     * @param misses how often it was not
     */
    record Figures(long pages, long bytes, long hits, long misses) {}

    Figures figures() {
        return new Figures(pages.estimatedSize(), bytes.get(), hits.sum(), misses.sum());
    }

    /** A moment to give to {@link #put}: take it before reading what the page is made of. */
    public long now() {
        return changes.count();
    }

    /**
     * Keeps a page, unless something that it shows has changed since it was begun: it may have been made of what was true
     * before.
     *
     * @param madeOf keys of everything it shows, see {@code ChangeKeys}
     * @param article the article that it shows; empty for any other page
     * @param begun moment before its data was read
     */
    public void put(PageKey key, Encoded page, Set<String> madeOf, Optional<UUID> article, long begun) {
        if (changes.anySince(begun, change -> concerns(change, key.tenant(), madeOf))) {
            return;
        }
        Entry entry = new Entry(new Kept(page, article), madeOf);
        bytes.addAndGet(entry.weight());
        shares.computeIfAbsent(key.tenant(), first -> new Share()).add(key, entry.weight());
        pages.put(key, entry);
        if (changes.anySince(begun, change -> concerns(change, key.tenant(), madeOf))) {
            pages.invalidate(key); // the change came between the check and the put
        }
        makeRoom(key.tenant());
    }

    private void makeRoom(UUID tenant) {
        Share share = shares.get(tenant);
        while (share != null && bytes.get() > most - most / SHARES && share.bytes() > most / SHARES) {
            Optional<PageKey> next = share.next(this::forgetUse);
            if (next.isEmpty()) {
                return;
            }
            pages.invalidate(next.get());
            share.remove(next.get());
        }
    }

    private boolean forgetUse(PageKey key) {
        Entry entry = pages.policy().getIfPresentQuietly(key);
        return entry != null && entry.forgetUse();
    }

    private void removed(PageKey key, Entry entry, RemovalCause cause) {
        bytes.addAndGet(-entry.weight());
        if (cause != RemovalCause.REPLACED) {
            shares.computeIfPresent(key.tenant(), (tenant, share) -> {
                share.remove(key);
                return share.isEmpty() ? null : share;
            });
        }
    }

    void changed(@Observes Changed change) {
        changes.add(change);
        if (change.tenant() == null) {
            pages.invalidateAll();
        } else {
            pages.asMap()
                    .entrySet()
                    .removeIf(page -> concerns(change, page.getKey().tenant(), page.getValue().madeOf));
        }
    }

    private static boolean concerns(Changed change, UUID tenant, Set<String> madeOf) {
        return change.tenant() == null
                || change.tenant().equals(tenant)
                        && (change.keys().isEmpty() || !Collections.disjoint(madeOf, change.keys()));
    }
}
