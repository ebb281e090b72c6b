package org.praxiscms.admin.door;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
 * whose form comes too late is told by {@link FormGuard}, with all they wrote.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Admission implements ContainerRequestFilter {

    static final String SIGN_IN = "sign-in";

    private final SecurityContext security;
    private final Desk desk;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @Inject
    public Admission(SecurityContext security, Desk desk) {
        this.security = security;
        this.desk = desk;
    }

    protected Admission() {
        this(null, null);
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        desk.open();
        security.authenticate(request, response, AuthenticationParameters.withParams());
        boolean looks = Method.safe(asked.getMethod());
        if (Desk.at(request).isEmpty() && looks && !isSignIn(asked)) {
            WayBack back = asked.getMethod().equals(HttpMethod.GET)
                    ? WayBack.to(asked.getUriInfo().getRequestUri())
                    : WayBack.START;
            asked.abortWith(Response.seeOther(back.throughSignIn()).build());
        }
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
