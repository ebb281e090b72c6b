package org.praxiscms.admin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Not found, wrong method, wrong type, not allowed: what JAX-RS itself refuses, said in plain words. */
@Provider
@Priority(1)
@ApplicationScoped
public class ClientErrors implements ExceptionMapper<WebApplicationException> {

    private final AdminFailures failures;

    @Inject
    public ClientErrors(AdminFailures failures) {
        this.failures = failures;
    }

    protected ClientErrors() {
        this(null);
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        return failures.toResponse(failure);
    }
}
