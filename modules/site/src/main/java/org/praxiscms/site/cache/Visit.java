package org.praxiscms.site.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which requests are somebody reading. What they say of themselves is looked at and forgotten. */
public final class Visit {

    // Plain texts in the letters that are used: looking for them takes a tenth of what a pattern does, on every page.
    private static final List<String> PROGRAMS = List.of(
            "bot", "Bot", "BOT", "crawl", "Crawl", "spider", "Spider", "preview", "Preview", "monitor", "Monitor");

    private Visit() {}

    /** Whether it is worth counting: neither a program that says so, nor a browser that fetches in case. */
    public static boolean counts(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getHeader("Sec-Purpose") == null
                && request.getHeader("Purpose") == null
                && isPerson(request.getHeader("User-Agent"));
    }

    private static boolean isPerson(String agent) {
        return agent != null && PROGRAMS.stream().noneMatch(agent::contains);
    }
}
