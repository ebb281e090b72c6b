package org.praxiscms.admin.waiting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.waiting.AnsweringOffer;
import org.praxiscms.core.identity.Role;

/** The waiting list: who waits for which appointment type; taking somebody off it. */
@Path("bookings/waiting")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class WaitingResource {

    @Inject
    private AnsweringOffer answering;

    @Inject
    private WaitingPages pages;

    @GET
    public Response list() {
        return pages.list();
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        Ids.of(id).flatMap(answering::remove).orElseThrow(NotFoundException::new);
        return Notice.REMOVED.at(WaitingPages.PATH);
    }
}
