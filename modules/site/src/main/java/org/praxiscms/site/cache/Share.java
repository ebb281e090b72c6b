package org.praxiscms.site.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What one practice has in the page cache: its keys, those that were added first in front, and their bytes. Thread-safe. */
final class Share {

    private final Map<PageKey, Integer> pages = new LinkedHashMap<>();
    private long bytes;

    synchronized void add(PageKey key, int weight) {
        Integer before = pages.remove(key);
        pages.put(key, weight);
        bytes += weight - (before == null ? 0 : before);
    }

    synchronized void remove(PageKey key) {
        Integer weight = pages.remove(key);
        bytes -= weight == null ? 0 : weight;
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized boolean isEmpty() {
        return pages.isEmpty();
    }

    /**
     * The next page to go: the one that has been here longest without having been asked for since it was last looked at
     * here ("second chance"). Empty when there is one page at most.
     *
     * @param used whether a page was asked for since the last call, which forgets it
     */
    synchronized Optional<PageKey> next(Predicate<PageKey> used) {
        for (int looked = 0; pages.size() > 1; looked++) {
            PageKey oldest = pages.keySet().iterator().next();
            if (looked > pages.size() || !used.test(oldest)) {
                return Optional.of(oldest);
            }
            pages.put(oldest, pages.remove(oldest)); // to the end
        }
        return Optional.empty();
    }
}
