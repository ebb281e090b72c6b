package org.praxiscms.admin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
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
import org.praxiscms.core.booking.SignaturesMissing;
import org.praxiscms.core.calltoaction.NameInUse;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.web.FailureStatus;

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
        int status = FailureStatus.of(failure, AdminFailures::known);
        String number = UUID.randomUUID().toString();
        String practice = TenantScope.entered().map(tenant -> tenant.key()).orElse("no practice");
        FailureStatus.log(LOG, status, "Failure " + number + " in the admin of " + practice, failure);
        return Response.fromResponse(FailureStatus.withRetry(page(status)))
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
            return FailureStatus.backInAMoment();
        }
    }

    private static int known(Throwable cause) {
        if (cause instanceof OptimisticLockException
                || cause instanceof BookingOver
                || cause instanceof SignaturesMissing
                || cause instanceof SlugInUse
                || cause instanceof AppointmentTypeSlugInUse
                || cause instanceof NameInUse) {
            return 409;
        }
        return 0;
    }
}
