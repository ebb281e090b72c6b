package org.praxiscms.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.BookingOver;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.SlotNotOffered;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.web.RequestGuard;

/**
 * Turns every exception into an answer: a page in the practice's theme, or a problem for the API. What is not the
 * client's fault is logged once, with a number that the answer carries too; never with anything the client sent.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final ErrorPages pages;

    @Context
    private HttpServletRequest request;

    @Inject
    public Failures(ErrorPages pages) {
        this.pages = pages;
    }

    protected Failures() {
        this(null);
    }

    @Override
    public Response toResponse(Throwable failure) {
        int status = status(failure);
        String number = UUID.randomUUID().toString();
        if (status >= 500) {
            LOG.log(
                    Level.SEVERE,
                    "Failure " + number + " for "
                            + TenantScope.entered().map(tenant -> tenant.key()).orElse("no practice"),
                    failure);
        }
        if (request.getRequestURI().startsWith("/api/")) {
            return Problem.response(status);
        }
        return page(status, number);
    }

    private Response page(int status, String number) {
        try {
            return Response.status(status)
                    .header("X-Request-Id", number)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(pages.of(status))
                    .build();
        } catch (RuntimeException noDatabase) {
            LOG.log(Level.WARNING, "The page for failure {0} could not be made: {1}", new Object[] {
                number, noDatabase.getClass().getSimpleName()
            });
            return Response.status(503)
                    .header("Retry-After", "5")
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Back in a moment"
                            + "</title></head><body><main><h1>Back in a moment</h1></main></body></html>")
                    .build();
        }
    }

    private static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int known = known(cause);
            if (known > 0) {
                return known;
            }
        }
        return 500;
    }

    private static int known(Throwable cause) {
        if (cause instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        if (cause instanceof NothingToBook) {
            return 404;
        }
        if (cause instanceof Choice.MalformedChoice) {
            return 400;
        }
        if (cause instanceof SlotTaken || cause instanceof BookingOver) {
            return 409;
        }
        if (cause instanceof SlotNotOffered) {
            return 422;
        }
        if (cause instanceof RequestGuard.BodyTooLarge) {
            return 413;
        }
        return cause instanceof SQLException sql ? status(sql) : 0;
    }

    /** 503 while the database cannot be reached (SQLSTATE class 08, 57P01–57P03, 53300), or no connection is free. */
    private static int status(SQLException failure) {
        String state = failure.getSQLState();
        boolean away = state == null || state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
        return away ? 503 : 0;
    }
}
