package org.praxiscms.site.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.SettingRange;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.web.Encoded;

/**
 * Encoded pages in memory, bounded by their bytes. Each remembers the keys of all it was made of and goes when one of
 * them changes, on any node.
 */
@ApplicationScoped
public class PageCache {

    private final Cache<PageKey, Entry> pages;
    private final AtomicLong changes = new AtomicLong();

    /** @param megabytes most memory that pages may take */
    @Inject
    public PageCache(
            @ConfigProperty(name = "praxis.page.cache.megabytes", defaultValue = "64")
                    @SettingRange(least = 0, most = 65536)
                    int megabytes) {
        pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1_048_576L)
                .<PageKey, Entry>weigher((key, entry) -> entry.kept().page().weight())
                .executor(Runnable::run)
                .build();
    }

    protected PageCache() {
        pages = null;
    }

    private record Entry(Kept kept, Set<String> madeOf) {}

    /** A page as it is kept. @param article the article that it shows; empty for any other page */
    public record Kept(Encoded page, Optional<UUID> article) {}

    /** The page of a key, when it is here. */
    public Optional<Kept> get(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key)).map(Entry::kept);
    }

    /** A moment to give to {@link #put}: take it before reading what the page is made of. */
    public long now() {
        return changes.get();
    }

    /**
     * Keeps a page, unless something has changed since it was begun: it may have been made of what was true before.
     *
     * @param madeOf keys of everything it shows, see {@code ChangeKeys}
     * @param article the article that it shows; empty for any other page
     * @param begun moment before its data was read
     */
    public void put(PageKey key, Encoded page, Set<String> madeOf, Optional<UUID> article, long begun) {
        if (begun == changes.get()) {
            pages.put(key, new Entry(new Kept(page, article), Set.copyOf(madeOf)));
            if (begun != changes.get()) {
                pages.invalidate(key); // the change came between the check and the put
            }
        }
    }

    void changed(@Observes Changed change) {
        changes.incrementAndGet();
        if (change.tenant() == null) {
            pages.invalidateAll();
        } else {
            pages.asMap()
                    .entrySet()
                    .removeIf(entry -> entry.getKey().tenant().equals(change.tenant())
                            && (change.keys().isEmpty()
                                    || !Collections.disjoint(entry.getValue().madeOf(), change.keys())));
        }
    }
}
