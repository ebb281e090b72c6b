package org.praxiscms.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Headers of every answer. The content security policy allows nothing from anywhere else and nothing inline (OWASP
 * Secure Headers Project).
 */
public final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
            + " base-uri 'none'";

    private SecurityHeaders() {}

    /** Sets them; a page that needs stricter ones sets its own afterwards. */
    public static void on(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
