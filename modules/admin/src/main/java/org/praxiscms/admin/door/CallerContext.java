package org.praxiscms.admin.door;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;

/**
 * Who asks, as JAX-RS wants to know it: what {@link AllowedTo} is decided by.
 *
 * @param caller null while nobody has signed in
 * @param groups the roles they have; empty for nobody
 * @param secure whether the request came over TLS
 */
record CallerContext(Principal caller, Set<String> groups, boolean secure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public boolean isUserInRole(String role) {
        return groups.contains(role);
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return caller == null ? null : "SESSION";
    }
}
