package org.praxiscms.site.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.practice.WebOrigin;
import org.praxiscms.site.Frames;
import org.praxiscms.site.Problem;

/**
 * Lets pages of the sites that the practice has named, and no others, use its public API from a browser (CORS, Fetch
 * Standard §3.3): the site is named back, never {@code *}, and without credentials. Pages of any other site can
 * neither read an answer nor, with a method that changes something, get one. Programs that are no browsers send no
 * {@code Origin} and are not concerned.
 */
@Provider
@PreMatching
@ApplicationScoped
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ORIGIN = "Origin";
    private static final String ASKED_METHOD = "Access-Control-Request-Method";
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    // Short, so that a site which is no longer named is soon shut out.
    private static final int PREFLIGHT_SECONDS = 600;

    private final Frames frames;

    @Inject
    public CrossOrigin(Frames frames) {
        this.frames = frames;
    }

    protected CrossOrigin() {
        this(null);
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        String origin = asked.getHeaderString(ORIGIN);
        if (origin == null || !concerns(asked)) {
            return;
        }
        boolean preflight = asked.getMethod().equals(HttpMethod.OPTIONS) && asked.getHeaderString(ASKED_METHOD) != null;
        boolean changes = !SAFE.contains(asked.getMethod());
        if ((preflight || changes) && !isOwn(origin, asked) && allowed(origin).isEmpty()) {
            asked.abortWith(Problem.response(
                    403,
                    Problem.of(403, "origin-not-allowed", "This site may not book for its visitors")
                            .add("detail", "The practice has not named this origin in its settings")));
        } else if (preflight) {
            asked.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE")
                    .header("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key")
                    .header("Access-Control-Max-Age", PREFLIGHT_SECONDS)
                    .build());
        }
    }

    /** Also on what went wrong, so that the page can tell its visitor what. */
    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) {
        if (!concerns(asked)) {
            return;
        }
        MultivaluedMap<String, Object> headers = answered.getHeaders();
        // Whether there was an Origin or not: no cache may give the one answer to the other (Fetch Standard §3.3.7).
        headers.add(HttpHeaders.VARY, ORIGIN);
        Optional.ofNullable(asked.getHeaderString(ORIGIN))
                .flatMap(this::allowed)
                .ifPresent(origin -> {
                    headers.putSingle("Access-Control-Allow-Origin", origin.value());
                    headers.putSingle("Access-Control-Expose-Headers", "Location, Link, Retry-After");
                });
    }

    // What editors and their programs use is nobody else's page's business.
    private static boolean concerns(ContainerRequestContext asked) {
        String path = asked.getUriInfo().getPath();
        return path.startsWith("api/v1/") && !path.startsWith("api/v1/admin/") && !path.equals("api/v1/admin");
    }

    // The scheme is the proxy's affair: behind one the server does not know its own.
    private static boolean isOwn(String origin, ContainerRequestContext asked) {
        String host = asked.getHeaderString(HttpHeaders.HOST);
        return origin.equals("https://" + host) || origin.equals("http://" + host);
    }

    // As browsers send it, letter by letter.
    private Optional<WebOrigin> allowed(String origin) {
        return frames.facts().embeddingOrigins().stream()
                .filter(allowed -> allowed.value().equals(origin))
                .findFirst();
    }
}
