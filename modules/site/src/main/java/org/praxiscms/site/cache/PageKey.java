package org.praxiscms.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one cached page from another: the practice, the path, and the part of the query that counts. What a
 * visitor's link drags along besides ({@code ?utm_source=…}) neither makes another page nor is ever looked at.
 */
public record PageKey(UUID tenant, String path, String query) {

    private static final Set<String> PRIVATE = Set.of(
            "book",
            "bookings",
            "signatures",
            "waiting",
            "calendars",
            "api",
            "admin",
            "search",
            "themes",
            "health",
            "embed.js");
    private static final Pattern COUNTS = Pattern.compile("(?:^|&)(topic|page)=([a-z0-9-]{1,80})(?=&|$)");

    /** The key of a request; empty when it is not for a page that all visitors see alike. */
    public static Optional<PageKey> of(UUID tenant, HttpServletRequest request) {
        String method = request.getMethod();
        String path = request.getRequestURI();
        if (!method.equals("GET") && !method.equals("HEAD") || PRIVATE.contains(firstPart(path))) {
            return Optional.empty();
        }
        return Optional.of(new PageKey(tenant, path, relevant(path, request.getQueryString())));
    }

    private static String firstPart(String path) {
        int slash = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
    }

    private static String relevant(String path, String query) {
        if (query == null || !path.equals("/articles") && !path.startsWith("/topics/")) {
            return "";
        }
        StringBuilder relevant = new StringBuilder();
        Matcher matcher = COUNTS.matcher(query);
        while (matcher.find()) {
            relevant.append(matcher.group(1))
                    .append('=')
                    .append(matcher.group(2))
                    .append('&');
        }
        return relevant.toString();
    }
}
