package org.praxiscms.site.cache;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.praxiscms.core.insight.Reach;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.web.RequestConcurrency;

/**
 * Answers with a cached page where there is one: no Jersey, no database. Where there is none, one request renders it
 * and all others for the same page wait for that one, a few seconds at most.
 */
public class PageCacheFilter implements Filter {

    private static final int PATIENCE_SECONDS = 5;

    private final ConcurrentHashMap<PageKey, CountDownLatch> rendering = new ConcurrentHashMap<>();

    @Inject
    private PageCache cache;

    @Inject
    private Reach reach;

    @Inject
    private RequestConcurrency concurrency;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<PageKey> key = PageKey.of(TenantScope.current().id(), http);
        HttpServletResponse answer = (HttpServletResponse) response;
        if (key.isEmpty()) {
            concurrency.doFilter(http, answer, chain);
        } else if (!sent(key.get(), http, answer)) {
            concurrency.doFilter(http, answer, (missed, made) -> renderOnce(key.get(), http, answer, chain));
        }
    }

    private boolean sent(PageKey key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageCache.Kept> kept = cache.get(key);
        if (kept.isPresent()) {
            kept.get().page().send(request, response);
            if (kept.get().article().isPresent() && Visit.counts(request)) {
                reach.read(key.tenant(), kept.get().article().get());
            }
        }
        return kept.isPresent();
    }

    private void renderOnce(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch others = rendering.putIfAbsent(key, mine);
        if (others != null && await(others) && sent(key, request, response)) {
            return;
        }
        try {
            request.setAttribute(Rendering.ATTRIBUTE, new Rendering(key, cache.now()));
            chain.doFilter(request, response);
        } finally {
            if (others == null) {
                rendering.remove(key, mine);
                mine.countDown();
            }
        }
    }

    private static boolean await(CountDownLatch rendered) {
        try {
            return rendered.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
