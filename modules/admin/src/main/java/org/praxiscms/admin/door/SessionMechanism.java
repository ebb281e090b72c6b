package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.core.identity.Accounts;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.identity.SignedIn;

/**
 * Tells the container who holds a session. The container asks before any filter, when no practice has been entered yet
 * and visitors of the site are none of its business: it then learns nothing. {@link Admission} asks for real.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    private final Accounts accounts;
    private final SessionCookie cookie;

    @Inject
    public SessionMechanism(Accounts accounts, SessionCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    protected SessionMechanism() {
        this(null, null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isAuthenticationRequest()) {
            return context.doNothing();
        }
        Optional<SignedIn> who = cookie.shownBy(request).flatMap(accounts::signedIn);
        if (who.isEmpty()) {
            return context.doNothing();
        }
        Desk.seat(who.get(), request);
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(who.get().person().toString()),
                groups(who.get().role()));
    }

    // An owner may do all that an editor may.
    private static Set<String> groups(Role role) {
        return role == Role.OWNER ? Set.of(Role.OWNER.name(), Role.EDITOR.name()) : Set.of(role.name());
    }
}
