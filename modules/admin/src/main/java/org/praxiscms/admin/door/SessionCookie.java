package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/**
 * The cookie that carries a session's secret, forgotten when the browser closes.
 */
@ApplicationScoped
public class SessionCookie {

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
        return cookie().shownBy(request);
    }

    /** Value of {@code Set-Cookie} (RFC 6265 §4.1). */
    String carrying(Secret token) {
        return cookie().carrying(token);
    }

    /** Value of {@code Set-Cookie} that makes a browser forget it. */
    String forgetting() {
        return cookie().forgetting();
    }

    private SecretCookie cookie() {
        return new SecretCookie("praxis-admin", address.secure(TenantScope.current()));
    }
}
