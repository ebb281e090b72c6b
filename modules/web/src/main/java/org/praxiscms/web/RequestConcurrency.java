package org.praxiscms.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Bounds how many requests are in work at once on this node, in all and for one network, and answers 503 beyond that.
 * Pages out of the cache are not counted, and always find a thread.
 */
@ApplicationScoped
public class RequestConcurrency {

    // Of the 128 threads that domain.xml gives to HTTP, 32 stay free for pages out of the cache.
    private final ConcurrencyLimit limit = new ConcurrencyLimit(96, 48);

    private final ClientNetwork networks;

    @Inject
    public RequestConcurrency(ClientNetwork networks) {
        this.networks = networks;
    }

    protected RequestConcurrency() {
        this(null);
    }

    /** Passes a request on when there is room for it; otherwise answers it. Never waits. */
    public void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String network = networks.of(request);
        if (!limit.tryEnter(network)) {
            response.setHeader("Retry-After", "1");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            limit.leave(network);
        }
    }
}
