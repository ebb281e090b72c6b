package org.praxiscms.site.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.core.tenant.RecentChanges;
import org.praxiscms.web.Encoded;

class PageCacheTest {

    private static final Set<String> MADE_OF = Set.of("article:1", "practice");
    private static final UUID QUIET = UUID.randomUUID();
    private static final UUID NOISY = UUID.randomUUID();

    private final Random random = new Random(20261130);
    private final PageCache cache = new PageCache(1);

    @Test
    void onePracticesNoiseLeavesTheOthersTheirPages() {
        for (int i = 0; i < 20; i++) {
            keep(QUIET, i);
        }
        for (int i = 0; i < 2000; i++) {
            PageKey key = key(NOISY, i);
            for (int asked = 0; asked < 3; asked++) {
                assertThat(cache.get(key)).isEmpty(); // asked for more often than the quiet ones
            }
            keep(NOISY, i);
        }
        assertThat(IntStream.range(0, 20).filter(i -> cache.get(key(QUIET, i)).isPresent()))
                .hasSize(20);
        assertThat(kept(NOISY, 2000)).as("half of the cache is free for it").isGreaterThan(40);
    }

    @Test
    void aPracticeThatDisplacesItsOwnPagesKeepsThoseThatAreReadMost() {
        for (int i = 0; i < 500; i++) {
            keep(NOISY, i);
            cache.get(key(NOISY, 0));
        }
        assertThat(cache.get(key(NOISY, 0))).isPresent();
        assertThat(cache.get(key(NOISY, 1))).isEmpty();
    }

    @Test
    void whatHasChangedElsewhereKeepsNoPageOut() {
        long begun = cache.now();
        cache.changed(new Changed(QUIET, Set.of("calendar", "calendar:7", "booking:1")));
        cache.changed(new Changed(NOISY, Set.of("article:1")));
        cache.changed(new Changed(NOISY, Set.of()));
        keep(QUIET, 1, begun);
        assertThat(cache.get(key(QUIET, 1))).isPresent();
    }

    @Test
    void whatIsShownAndHasChangedSinceItWasBegunKeepsThePageOut() {
        for (Changed change : new Changed[] {
            new Changed(QUIET, Set.of("calendar", "article:1")), new Changed(QUIET, Set.of()), Changed.everything()
        }) {
            long begun = cache.now();
            cache.changed(change);
            cache.changed(new Changed(NOISY, Set.of("article:1")));
            keep(QUIET, 1, begun);
            assertThat(cache.get(key(QUIET, 1))).as(change.toString()).isEmpty();
        }
    }

    @Test
    void aPageIsNotKeptWhenMoreHasChangedThanIsRemembered() {
        long begun = cache.now();
        cache.changed(new Changed(QUIET, Set.of("article:1")));
        for (int i = 0; i < RecentChanges.REMEMBERED; i++) {
            cache.changed(new Changed(NOISY, Set.of("calendar")));
        }
        keep(QUIET, 1, begun);
        assertThat(cache.get(key(QUIET, 1))).isEmpty();
    }

    @Test
    void aChangeDropsThePagesThatShowIt() {
        keep(QUIET, 1);
        keep(NOISY, 1);
        cache.changed(new Changed(QUIET, Set.of("article:1")));
        assertThat(cache.get(key(QUIET, 1))).isEmpty();
        assertThat(cache.get(key(NOISY, 1))).isPresent();
    }

    private long kept(UUID tenant, int of) {
        return IntStream.range(0, of)
                .filter(i -> cache.get(key(tenant, i)).isPresent())
                .count();
    }

    private void keep(UUID tenant, int number) {
        keep(tenant, number, cache.now());
    }

    private void keep(UUID tenant, int number, long begun) {
        byte[] page = new byte[5_000];
        random.nextBytes(page);
        cache.put(key(tenant, number), Encoded.of("text/html", "no-cache", page), MADE_OF, Optional.empty(), begun);
    }

    private static PageKey key(UUID tenant, int number) {
        return new PageKey(tenant, "/articles/" + number, "");
    }
}
