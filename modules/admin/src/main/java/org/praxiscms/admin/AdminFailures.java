package org.praxiscms.admin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.SlugInUse;
import org.praxiscms.core.booking.AppointmentTypeSlugInUse;
import org.praxiscms.core.booking.BookingOver;
import org.praxiscms.core.calltoaction.NameInUse;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.web.RequestGuard;

/**
 * Turns every exception into a page in plain words that gives back what was entered. What is not the editor's fault is
 * logged once, with a number that the answer carries too; never with anything that was entered.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class AdminFailures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AdminFailures.class.getName());
    private static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 409, 413, 415, 500, 503);

    private final Desk desk;
    private final Entered entered;

    @Context
    private HttpServletRequest request;

    @Inject
    public AdminFailures(Desk desk, Entered entered) {
        this.desk = desk;
        this.entered = entered;
    }

    protected AdminFailures() {
        this(null, null);
    }

    @Override
    public Response toResponse(Throwable failure) {
        int status = status(failure);
        String number = UUID.randomUUID().toString();
        if (status >= 500) {
            String where = TenantScope.entered().map(tenant -> tenant.key()).orElse("no practice");
            LOG.log(Level.SEVERE, "Failure " + number + " in the admin of " + where, failure);
        }
        return Response.fromResponse(page(status))
                .header("X-Request-Id", number)
                .build();
    }

    private Response page(int status) {
        int said = WITH_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        try {
            desk.open();
            Frame frame = desk.frame(null, desk.text("failure." + said + ".heading"));
            boolean writing = !request.getRequestURI().contains("/sign-");
            List<Values.Entry> kept =
                    writing && Desk.at(request).isPresent() ? entered.values().entries() : List.of();
            return Show.page(
                    status, new StaticTemplates().failure(frame, desk.text("failure." + said + ".message"), kept));
        } catch (RuntimeException noDatabase) {
            LOG.log(Level.WARNING, "The page for a failure could not be made: {0}", noDatabase.getClass());
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
        if (cause instanceof OptimisticLockException
                || cause instanceof BookingOver
                || cause instanceof SlugInUse
                || cause instanceof AppointmentTypeSlugInUse
                || cause instanceof NameInUse) {
            return 409;
        }
        if (cause instanceof RequestGuard.BodyTooLarge) {
            return 413;
        }
        return cause instanceof SQLException sql ? status(sql) : 0;
    }

    /**
     * 503 while the database cannot be reached (SQLSTATE class 08, 57P01–57P03, 53300), or no connection is free; 409
     * where somebody was quicker (class 23, integrity constraint violation).
     */
    private static int status(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return 503;
        }
        return state.equals("23505") || state.equals("23503") ? 409 : 0;
    }
}
