package org.praxiscms.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Not found, wrong method, wrong type: what JAX-RS itself refuses, said in the practice's theme. */
@Provider
@Priority(1)
@ApplicationScoped
public class ClientErrors implements ExceptionMapper<WebApplicationException> {

    private final Failures failures;

    @Inject
    public ClientErrors(Failures failures) {
        this.failures = failures;
    }

    protected ClientErrors() {
        this(null);
    }

    @Override
    public Response toResponse(WebApplicationException refused) {
        Response answer = refused.getResponse();
        // One that was made on purpose, with something in it, is sent as it is.
        return answer.hasEntity() ? answer : failures.toResponse(refused);
    }
}
