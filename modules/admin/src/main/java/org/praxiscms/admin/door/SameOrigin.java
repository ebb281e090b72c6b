package org.praxiscms.admin.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;

/** Whether a request was made by one of our own pages, as browsers say it and scripts cannot forge. */
final class SameOrigin {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    /** Whether nothing says that another site made it. Programs that are no browsers say nothing at all. */
    static boolean allows(ContainerRequestContext asked) {
        String site = asked.getHeaderString(FETCH_SITE);
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = asked.getHeaderString("Origin");
        return origin == null || isOurs(origin, asked.getHeaderString(HttpHeaders.HOST));
    }

    /** Whether a browser vouches that our own page made it. */
    static boolean isProven(ContainerRequestContext asked) {
        return isSame(asked.getHeaderString(FETCH_SITE));
    }

    /** The same. */
    static boolean isProven(HttpHeaders headers) {
        return isSame(headers.getHeaderString(FETCH_SITE));
    }

    private static boolean isSame(String site) {
        return "same-origin".equals(site);
    }

    private static boolean isOurs(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
