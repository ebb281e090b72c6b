package org.praxiscms.admin.door;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.praxiscms.core.identity.Role;

/** Holds what {@link AllowedTo} says: 403 for whoever lacks the role. */
@Provider
public class RoleGuard implements DynamicFeature {

    /** @throws IllegalStateException when a resource does not say who may use it: the application then does not start */
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> kind = resource.getResourceClass();
        AllowedTo allowed = kind.getAnnotation(AllowedTo.class);
        if (allowed != null) {
            context.register(new Check(allowed.value()));
        } else if (isOurs(kind) && kind != SignInResource.class) {
            throw new IllegalStateException(kind.getName() + " does not say who may use it: add @AllowedTo");
        }
    }

    // Jersey answers OPTIONS by classes of its own.
    private static boolean isOurs(Class<?> kind) {
        return kind.getName().startsWith("org.praxiscms.");
    }

    @Priority(Priorities.AUTHORIZATION)
    private record Check(Role role) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext asked) {
            if (!asked.getSecurityContext().isUserInRole(role.name())) {
                throw new ForbiddenException();
            }
        }
    }
}
