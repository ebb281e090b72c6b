package org.praxiscms.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    // As links on a page are written. Any other spelling of a path, encoded or with empty parts, is answered and not
    // kept.
    private static final Pattern PATH = Pattern.compile("/(?:\\.well-known/)?(?:[a-z0-9][a-z0-9.-]*(?:/(?!$)|$))*");
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,80}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

    /**
     * The key of a request; empty when it is not for a page that all visitors see alike, or when it is written otherwise
     * than a link on a page, so that nobody fills the cache with spellings of one page. Path parameters (RFC 3986 §3.3,
     * {@code /articles/x;a=1}) name no other page and are left out.
     */
    public static Optional<PageKey> of(UUID tenant, HttpServletRequest request) {
        String method = request.getMethod();
        String path = withoutParameters(request.getRequestURI());
        if (!method.equals("GET") && !method.equals("HEAD")
                || PRIVATE.contains(firstPart(path))
                || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return relevant(path, request.getQueryString()).map(query -> new PageKey(tenant, path, query));
    }

    private static String withoutParameters(String path) {
        return path.indexOf(';') < 0 ? path : PARAMETERS.matcher(path).replaceAll("");
    }

    private static String firstPart(String path) {
        int slash = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), slash < 0 ? path.length() : slash);
    }

    private static Optional<String> relevant(String path, String query) {
        boolean all = path.equals("/articles");
        if (query == null || !all && !path.startsWith("/topics/")) {
            return Optional.of("");
        }
        String topic = "";
        String page = "";
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            String name = equals < 0 ? parameter : parameter.substring(0, equals);
            String value = equals < 0 ? "" : parameter.substring(equals + 1);
            if (name.equals("page") && page.isEmpty() && PAGE.matcher(value).matches()) {
                page = value;
            } else if (all
                    && name.equals("topic")
                    && topic.isEmpty()
                    && TOPIC.matcher(value).matches()) {
                topic = value;
            } else if (mayCount(name, all)) {
                return Optional.empty();
            }
        }
        return Optional.of((topic.isEmpty() ? "" : "topic=" + topic + "&") + (page.isEmpty() ? "" : "page=" + page));
    }

    // An encoded name may be one that counts.
    private static boolean mayCount(String name, boolean topicToo) {
        return name.equals("page") || topicToo && name.equals("topic") || name.indexOf('%') >= 0;
    }
}
