package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.praxiscms.core.booking.Hold;
import org.praxiscms.core.booking.HoldingTime;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.site.BookableTimes;
import org.praxiscms.site.Problem;
import org.praxiscms.web.ClientNetwork;

/** Times kept while somebody fills in a form. */
@Path("api/v1/holds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HoldsApi {

    @Inject
    private HoldingTime holding;

    @Inject
    private BookableTimes bookable;

    @Inject
    private ClientNetwork network;

    @Context
    private UriInfo uri;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(String text) {
        Parameters.only(uri);
        HoldBody body = HoldBody.parse(text);
        try {
            HoldingTime.Held held = holding.hold(
                    body.type(), body.practitioner(), body.start(), network.network(request), Optional.empty());
            return answer(held);
        } catch (SlotTaken taken) {
            return Problem.taken(SlotsApi.slots(bookable.thatDay(body.type(), body.practitioner(), body.start())));
        }
    }

    @DELETE
    @Path("{token}")
    public Response release(@PathParam("token") String token) {
        Parameters.only(uri);
        holding.release(new Secret(token));
        return Response.noContent().build(); // also when there is none: the time is not held
    }

    private static Response answer(HoldingTime.Held held) {
        Hold hold = held.hold();
        return Response.created(URI.create("/api/v1/holds/" + held.token().value()))
                .header("Cache-Control", "no-store")
                .entity(JsonBuilders.object()
                        .add("token", held.token().value())
                        .add("expiresAt", hold.expiresAt().toString())
                        .add("start", hold.time().start().toString())
                        .add("end", hold.time().end().toString())
                        .add("practitioner", hold.practitioner().slug().value())
                        .build())
                .build();
    }
}
