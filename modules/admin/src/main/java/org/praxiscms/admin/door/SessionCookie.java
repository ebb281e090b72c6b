package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/**
 * The cookie that carries a session's secret: unreadable for scripts, not sent along from other sites, forgotten when
 * the browser closes. Under TLS it is bound to the very host by its {@code __Host-} name, which demands the path "/"
 * (RFC 6265bis §4.1.3.2); without TLS it is sent to the admin only.
 */
@ApplicationScoped
public class SessionCookie {

    private static final String NAME = "praxis-admin";

    private final PublicAddress address;

    @Inject
    public SessionCookie(PublicAddress address) {
        this.address = address;
    }

    protected SessionCookie() {
        this(null);
    }

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

    /** Value of {@code Set-Cookie} (RFC 6265 §4.1). */
    String carrying(Secret token) {
        return name() + "=" + token.value() + attributes();
    }

    /** Value of {@code Set-Cookie} that makes a browser forget it. */
    String forgetting() {
        return name() + "=" + attributes() + "; Max-Age=0";
    }

    private String attributes() {
        return "; Path=" + (secure() ? "/; Secure" : "/admin") + "; HttpOnly; SameSite=Lax";
    }

    private String name() {
        return secure() ? "__Host-" + NAME : NAME;
    }

    private boolean secure() {
        return address.secure(TenantScope.current());
    }
}
