package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Nothing of the admin stays in a cache, and no search engine lists it. */
@Provider
@ApplicationScoped
public class AdminHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) {
        answered.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answered.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow");
        answered.getHeaders().putSingle("Referrer-Policy", "same-origin");
    }
}
