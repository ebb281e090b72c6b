package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.praxiscms.core.booking.Booked;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.SlotNotOffered;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.waiting.AnsweringOffer;
import org.praxiscms.core.booking.waiting.OfferOver;
import org.praxiscms.core.booking.waiting.WishOffer;
import org.praxiscms.core.privacy.Secret;

/** A visitor's own wish on the waiting list, opened by the secret in its address. Reading never changes anything. */
@Path("waiting/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WaitingResource {

    private static final Logger LOG = Logger.getLogger(WaitingResource.class.getName());

    @PathParam("token")
    private String token;

    @QueryParam(ZoneChoices.PARAMETER)
    private String zoneName;

    @Inject
    private AnsweringOffer answering;

    @Inject
    private WishPages pages;

    @GET
    public Response show() {
        return page("", 200);
    }

    @POST
    @Path("acceptance")
    public Response accept(
            @FormParam("offer") String offer, @FormParam(FormatChoice.FIELD) @DefaultValue("") String format) {
        UUID accepted = id(offer);
        try {
            Booked booked = answering
                    .accept(secret(), accepted, new FormatChoice(format))
                    .orElseThrow(NotFoundException::new);
            return Response.seeOther(URI.create("/bookings/" + booked.token().value() + ZoneChoices.query(zone())))
                    .build();
        } catch (ParticularsRefused more) {
            LOG.fine("The practice asks more of whoever books: the form goes on with the time that is kept");
            return answering
                    .running(secret(), accepted)
                    .map(this::form)
                    .orElseGet(() -> page("wish.over.message", 409));
        } catch (OfferOver over) {
            return page("wish.over.message", 409);
        } catch (SlotTaken | SlotNotOffered | NothingToBook gone) {
            LOG.fine("An offered time is gone all the same: the wish waits on");
            answering.decline(secret(), accepted);
            return page("wish.gone.message", 409);
        }
    }

    @POST
    @Path("refusal")
    public Response decline(@FormParam("offer") String offer) {
        answering.decline(secret(), id(offer)).orElseThrow(NotFoundException::new);
        return back();
    }

    @POST
    @Path("end")
    public Response giveUp() {
        answering.giveUp(secret()).orElseThrow(NotFoundException::new);
        return back();
    }

    private Response form(WishOffer offer) {
        Choice choice = new Choice(Optional.of(offer.practitioner().slug()), Optional.empty(), zone(), "");
        return Response.seeOther(URI.create("/book/" + offer.wish().type().slug()
                        + choice.and(
                                "start",
                                offer.startsAt().toString(),
                                "hold",
                                offer.hold().value())))
                .build();
    }

    private Optional<ZoneId> zone() {
        return Choice.of(null, null, zoneName, null).zone();
    }

    private Secret secret() {
        return new Secret(token);
    }

    private Response back() {
        return Response.seeOther(URI.create("/waiting/" + token + ZoneChoices.query(zone())))
                .build();
    }

    private Response page(String notice, int status) {
        return Response.status(status)
                .entity(pages.wish(secret(), zone(), notice, status).orElseThrow(NotFoundException::new))
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("No offer", e);
        }
    }
}
