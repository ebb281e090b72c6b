package org.praxiscms.launcher.http;

import java.util.Map;

/** What an answer carries that shows nothing and that nobody keeps: the security headers of all pages, with the strictest policy. */
final class SecurityHeaders {

    static final Map<String, String> BY_NAME = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    private SecurityHeaders() {}
}
