package org.praxiscms.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.praxiscms.web.management.Metric;
import org.praxiscms.web.management.MetricSource;

/** The page cache of this node, all practices together. */
@ApplicationScoped
class PageCacheMetrics implements MetricSource {

    private final PageCache cache;

    @Inject
    PageCacheMetrics(PageCache cache) {
        this.cache = cache;
    }

    protected PageCacheMetrics() {
        this(null);
    }

    @Override
    public List<Metric> metrics() {
        PageCache.Figures figures = cache.figures();
        return List.of(
                Metric.of("praxis_page_cache_pages", "Finished pages in memory.", figures.pages()),
                Metric.of("praxis_page_cache_bytes", "Memory that finished pages take.", figures.bytes()),
                Metric.of("praxis_page_cache_hits_total", "Pages answered out of memory.", figures.hits()),
                Metric.of("praxis_page_cache_misses_total", "Pages that were not in memory.", figures.misses()));
    }
}
