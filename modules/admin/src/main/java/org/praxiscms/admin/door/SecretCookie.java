package org.praxiscms.admin.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.praxiscms.core.privacy.Secret;

/**
 * A cookie that carries a secret: unreadable for scripts, not sent along from other sites. Under TLS it is bound to the
 * very host by its {@code __Host-} name, which demands the path "/" (RFC 6265bis §4.1.3.2); without TLS it is sent to the
 * admin only.
 *
 * @param plainName its name without TLS
 * @param secure whether the practice is reached over TLS
 */
record SecretCookie(String plainName, boolean secure) {

    /** The secret that a request shows; empty for none and for one that cannot be a secret. */
    Optional<Secret> shownBy(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .map(Secret::new)
                .findFirst();
    }

    /** Value of {@code Set-Cookie} (RFC 6265 §4.1) that is forgotten when the browser closes. */
    String carrying(Secret token) {
        return name() + "=" + token.value() + attributes();
    }

    /** Value of {@code Set-Cookie} that is kept for a time. */
    String carrying(Secret token, Duration kept) {
        return carrying(token) + "; Max-Age=" + kept.toSeconds();
    }

    /** Value of {@code Set-Cookie} that makes a browser forget it. */
    String forgetting() {
        return name() + "=" + attributes() + "; Max-Age=0";
    }

    private String attributes() {
        return "; Path=" + (secure ? "/; Secure" : "/admin") + "; HttpOnly; SameSite=Lax";
    }

    private String name() {
        return secure ? "__Host-" + plainName : plainName;
    }
}
