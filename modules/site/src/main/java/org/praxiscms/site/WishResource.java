package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.praxiscms.core.booking.waiting.LeavingWish;
import org.praxiscms.core.text.Slug;
import org.praxiscms.web.ClientNetwork;

/** The way onto the waiting list, for whom no time suits. */
@Path("book/{type}/wish")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WishResource {

    @PathParam("type")
    private String type;

    @Inject
    private WishPages pages;

    @Inject
    private LeavingWish leaving;

    @Inject
    private Frames frames;

    @Inject
    private ClientNetwork network;

    @Context
    private HttpServletRequest request;

    @GET
    public Answer form(@QueryParam("practitioner") String practitioner) {
        Choice choice = Choice.of(practitioner, null, null, null);
        return pages.form(slug(), WishForm.empty(choice.practitioner()), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@BeanParam WishForm form) {
        if (form.trapped()) {
            throw new ClientErrorException(422);
        }
        LocalDate today = pages.today();
        Map<String, String> problems = form.problems(frames.words(), today);
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(pages.form(slug(), form, problems))
                    .build();
        }
        leaving.leave(
                form.request(slug(), today), network.network(request).site().value());
        return Response.seeOther(URI.create("/book/" + slug() + "/wish/left")).build();
    }

    @GET
    @Path("left")
    public Answer left() {
        return pages.left(slug());
    }

    private Slug slug() {
        return Slug.of(type).orElseThrow(NotFoundException::new);
    }
}
