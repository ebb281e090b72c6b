package org.praxiscms.admin.door;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.praxiscms.admin.desk.Desk;

/**
 * Nobody gets past it without a session, wherever they want to go: who only looks is led to the sign-in page and back;
 * whose form comes too late is told by {@link FormGuard}, with all they wrote. It asks Jakarta Security's identity
 * stores itself: the container's own authentication would be asked for every visitor's page too (decision 0007).
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Admission implements ContainerRequestFilter {

    static final String SIGN_IN = "sign-in";

    private final IdentityStoreHandler stores;
    private final SessionCookie cookie;
    private final Desk desk;

    @Context
    private HttpServletRequest request;

    @Inject
    public Admission(IdentityStoreHandler stores, SessionCookie cookie, Desk desk) {
        this.stores = stores;
        this.cookie = cookie;
        this.desk = desk;
    }

    protected Admission() {
        this(null, null, null);
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        desk.open();
        recognise(asked);
        boolean looks = Method.safe(asked.getMethod());
        if (Desk.at(request).isEmpty() && looks && !isSignIn(asked)) {
            WayBack back = asked.getMethod().equals(HttpMethod.GET)
                    ? WayBack.to(asked.getUriInfo().getRequestUri())
                    : WayBack.START;
            asked.abortWith(Response.seeOther(back.throughSignIn()).build());
        }
    }

    private void recognise(ContainerRequestContext asked) {
        CredentialValidationResult result = cookie.shownBy(request)
                .map(token -> stores.validate(new SessionCredential(token)))
                .orElse(CredentialValidationResult.NOT_VALIDATED_RESULT);
        if (result.getCallerPrincipal() instanceof SessionStore.Caller caller) {
            Desk.seat(caller.who(), request);
        }
        asked.setSecurityContext(
                new CallerContext(result.getCallerPrincipal(), result.getCallerGroups(), request.isSecure()));
    }

    static boolean isSignIn(ContainerRequestContext asked) {
        return path(asked).equals(SIGN_IN);
    }

    static String path(ContainerRequestContext asked) {
        String path = asked.getUriInfo().getPath(false);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** What HTTP says of methods. */
    static final class Method {

        private Method() {}

        /** Whether a method only looks (RFC 9110 §9.2.1). */
        static boolean safe(String method) {
            return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || method.equals(HttpMethod.OPTIONS);
        }
    }
}
