package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses addresses with control characters, written out or encoded: no page has one, and PostgreSQL stores no NUL. */
@Provider
@PreMatching
@ApplicationScoped
public class AddressCheck implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(true);
        boolean inQuery = request.getUriInfo().getQueryParameters().values().stream()
                .flatMap(values -> values.stream())
                .anyMatch(AddressCheck::hasControl);
        if (hasControl(path) || inQuery) {
            throw new BadRequestException();
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
