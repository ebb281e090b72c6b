package org.praxiscms.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bounds how many requests are in work at once, in all and for one network, and answers 503 beyond that. It stands behind
 * the page cache: pages out of the cache are not counted, and always find a thread.
 */
public class ConcurrencyLimitFilter implements Filter {

    // Of the 128 threads that domain.xml gives to HTTP, 32 stay free for pages out of the cache.
    private final ConcurrencyLimit limit = new ConcurrencyLimit(96, 48);

    @Inject
    private ClientNetwork networks;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String network = networks.of((HttpServletRequest) request);
        if (!limit.tryEnter(network)) {
            HttpServletResponse refused = (HttpServletResponse) response;
            refused.setHeader("Retry-After", "1");
            refused.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            limit.leave(network);
        }
    }
}
