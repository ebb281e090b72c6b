package org.praxiscms.admin.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** What the bookings of a period tell. */
@Path("insight")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class InsightResource {

    @Inject
    private Practitioners practitioners;

    @Inject
    private InsightPages pages;

    @GET
    public Response show(@QueryParam("period") String period, @QueryParam("practitioner") String practitioner) {
        return pages.show(Span.of(period), practitioner(practitioner));
    }

    private Optional<Practitioner> practitioner(String id) {
        return id == null || id.isEmpty()
                ? Optional.empty()
                : Optional.of(Ids.of(id).flatMap(practitioners::with).orElseThrow(NotFoundException::new));
    }
}
