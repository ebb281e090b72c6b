package org.praxiscms.admin.door;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody wanted to go before they had to sign in: an address inside the admin, never anywhere else.
 *
 * @param path begins with {@code /admin}
 */
record WayBack(String path) {

    static final WayBack START = new WayBack("/admin");

    private static final int LONGEST = 2000;

    /** The address somebody asked for. */
    static WayBack to(URI asked) {
        return of(asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
    }

    /** The page that a request came from, as a browser names it. @param referer null when it names none */
    static WayBack from(String referer) {
        try {
            return referer == null ? START : to(URI.create(referer));
        } catch (IllegalArgumentException malformed) {
            return START;
        }
    }

    /** The address that a form or a link carries; the start for any that leads elsewhere. */
    static WayBack of(String claimed) {
        boolean inside = claimed != null
                && claimed.length() <= LONGEST
                && claimed.matches("/admin(/[A-Za-z0-9._~-]+)*/?(\\?[A-Za-z0-9._~%!$&'()*+,;=:@/?-]*)?")
                && !claimed.replaceFirst("\\?.*", "").contains("/..")
                && !claimed.startsWith("/admin/sign-");
        return inside ? new WayBack(claimed) : START;
    }

    /** The sign-in page that leads there afterwards. */
    URI throughSignIn() {
        String signIn = "/admin/sign-in";
        return URI.create(equals(START) ? signIn : signIn + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    URI uri() {
        return URI.create(path);
    }
}
