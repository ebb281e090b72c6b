package org.praxiscms.admin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Jersey has a mapper of its own for these, which shows its stack trace; this one comes first. */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionFailures implements ExceptionMapper<TransactionalException> {

    private final AdminFailures failures;

    @Inject
    public TransactionFailures(AdminFailures failures) {
        this.failures = failures;
    }

    protected TransactionFailures() {
        this(null);
    }

    @Override
    public Response toResponse(TransactionalException failure) {
        return failures.toResponse(failure);
    }
}
