package org.praxiscms.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.core.booking.BookingOver;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.SlotNotOffered;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.TooLate;
import org.praxiscms.core.booking.TooMany;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.web.FailureStatus;

/**
 * Turns every exception into an answer: a page in the practice's theme, or a problem for the API. What is not the
 * client's fault is logged once, with a number that the answer carries too; never with anything the client sent.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private static final int PAUSE_SECONDS = 300;

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
        int status = FailureStatus.of(failure, Failures::known);
        String number = UUID.randomUUID().toString();
        String practice = TenantScope.entered().map(tenant -> tenant.key()).orElse("no practice");
        FailureStatus.log(LOG, status, "Failure " + number + " for " + practice, failure);
        Response answer = request.getRequestURI().startsWith("/api/") ? Problem.response(status) : page(status, number);
        return status == 429 ? soon(answer) : FailureStatus.withRetry(answer);
    }

    // What is kept for somebody is given back within minutes.
    private static Response soon(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS)
                .build();
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
            return FailureStatus.backInAMoment();
        }
    }

    private static int known(Throwable cause) {
        if (cause instanceof NothingToBook) {
            return 404;
        }
        if (cause instanceof Choice.MalformedChoice) {
            return 400;
        }
        if (cause instanceof SlotTaken || cause instanceof BookingOver || cause instanceof TooLate) {
            return 409;
        }
        if (cause instanceof SlotNotOffered || cause instanceof ParticularsRefused) {
            return 422;
        }
        if (cause instanceof TooMany) {
            return 429;
        }
        return 0;
    }
}
