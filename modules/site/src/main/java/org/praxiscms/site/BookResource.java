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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.praxiscms.core.booking.Booked;
import org.praxiscms.core.booking.BookingRequest;
import org.praxiscms.core.booking.HoldingTime;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.RequestingBooking;
import org.praxiscms.core.booking.SlotNotOffered;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.TooMany;
import org.praxiscms.core.booking.limit.Allowance;
import org.praxiscms.core.booking.limit.ProofNeededException;
import org.praxiscms.core.booking.limit.TooManyBookings;
import org.praxiscms.core.booking.limit.Visitor;
import org.praxiscms.core.insight.Reach;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.core.text.Network;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.cache.Visit;
import org.praxiscms.web.ClientNetwork;

/** The visitor's way to a booking: what, when, who. */
@Path("book")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BookResource {

    private static final Logger LOG = Logger.getLogger(BookResource.class.getName());

    @Inject
    private BookPages types;

    @Inject
    private TimesPages times;

    @Inject
    private DetailsPages details;

    @Inject
    private HoldingTime holding;

    @Inject
    private ClientNetwork network;

    @Context
    private HttpServletRequest request;

    @Inject
    private RequestingBooking booking;

    @Inject
    private Origins origins;

    @Inject
    private Allowance allowance;

    @Inject
    private FormAge age;

    @Inject
    private BookingProof proof;

    @Inject
    private Reach reach;

    @Inject
    private Frames frames;

    @GET
    public Answer types(
            @QueryParam("practitioner") String practitioner,
            @QueryParam("tz") String zone,
            @QueryParam("origin") String origin) {
        return types.types(Choice.of(practitioner, null, zone, origin));
    }

    @GET
    @Path("{type}")
    public Response times(
            @PathParam("type") String type,
            @QueryParam("practitioner") String practitioner,
            @QueryParam("date") String date,
            @QueryParam("tz") String zone,
            @QueryParam("origin") String origin,
            @QueryParam("start") String start,
            @QueryParam("hold") String hold) {
        Slug slug = Slug.of(type).orElseThrow(NotFoundException::new);
        Choice choice = Choice.of(practitioner, date, zone, origin);
        if (start == null) {
            Answer page = times.times(slug, choice, "", 200);
            if (practitioner == null && date == null && zone == null && Visit.counts(request)) {
                choice.read()
                        .article()
                        .ifPresent(
                                article -> reach.followed(TenantScope.current().id(), article));
            }
            return Response.ok(page).build();
        }
        Instant instant = instant(start);
        if (times.free(slug, choice, instant, BookingForm.secret(hold))) {
            return Response.ok(details.details(slug, choice, instant, new BookingForm().holding(hold), Map.of()))
                    .build();
        }
        return booked(BookingForm.secret(hold), instant, choice)
                .orElseGet(() -> Response.status(409)
                        .entity(times.times(
                                slug, choice.on(instant, frames.words().zone()), "times.notOffered", 409))
                        .build());
    }

    /** To the visitor's own booking of the time that they held: they have gone back to its form. */
    private Optional<Response> booked(Optional<Secret> hold, Instant start, Choice choice) {
        return details.booked(hold, start).map(token -> toBooking(token, choice));
    }

    private static Response toBooking(Secret token, Choice choice) {
        return Response.seeOther(URI.create("/bookings/" + token.value() + ZoneChoices.query(choice.zone())))
                .build();
    }

    @POST
    @Path("{type}/hold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(@PathParam("type") String type, @BeanParam BookingForm form) {
        Slug slug = Slug.of(type).orElseThrow(NotFoundException::new);
        Choice choice = form.choice();
        Instant start = form.start();
        try {
            HoldingTime.Held held =
                    holding.hold(slug, choice.practitioner(), start, network.network(request), form.hold());
            return Response.seeOther(URI.create("/book/" + slug
                            + choice.and(
                                    "start",
                                    start.toString(),
                                    "hold",
                                    held.token().value())))
                    .build();
        } catch (SlotTaken taken) {
            return Response.status(409)
                    .entity(times.times(
                            slug,
                            choice.on(start, frames.words().zone()),
                            holding.heldFrom(network.network(request), start) ? "times.held" : "times.taken",
                            409))
                    .build();
        } catch (SlotNotOffered never) {
            return Response.status(422)
                    .entity(times.times(slug, choice.on(start, frames.words().zone()), "times.notOffered", 422))
                    .build();
        } catch (TooMany holds) {
            LOG.fine("Nothing is held any more for this network; it may book all the same");
            return Response.seeOther(URI.create("/book/" + slug + choice.and("start", start.toString())))
                    .build();
        }
    }

    @POST
    @Path("{type}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response book(
            @PathParam("type") String type, @BeanParam BookingForm sent, MultivaluedMap<String, String> all) {
        Slug slug = Slug.of(type).orElseThrow(NotFoundException::new);
        BookingForm form = sent.with(all);
        Choice choice = form.choice();
        Instant start = form.start();
        if (form.trapped()) {
            throw new ClientErrorException(422);
        }
        Map<String, String> problems = details.problems(slug, form);
        if (!problems.isEmpty()) {
            return again(slug, choice, start, form, problems);
        }
        Network from = network.network(request);
        if (allowance.bounds(from) && !age.humane(form.stamp())) {
            return Response.status(422)
                    .entity(details.again(
                            slug, choice, start, form, frames.words().text("details.again"), 422))
                    .build();
        }
        BookingRequest wanted = new BookingRequest(
                slug,
                choice.practitioner(),
                start,
                form.client(),
                origins.known(choice.read()),
                form.hold(),
                form.key(),
                form.particulars(frames.words()));
        try {
            boolean proven = proof.confirmed(wanted, form.confirmation());
            Booked booked = booking.book(wanted, Optional.of(new Visitor(from, proven)));
            return toBooking(booked.token(), choice);
        } catch (ParticularsRefused changed) { // the owner has changed what is asked, between these two lines
            return again(slug, choice, start, form, details.problems(slug, form));
        } catch (ProofNeededException confirm) {
            form.toConfirm(proof.confirmation(wanted, form.confirmation()));
            return Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, BookingProof.SOONEST.toSeconds())
                    .entity(details.again(
                            slug, choice, start, form, frames.words().text("details.confirm"), 429))
                    .build();
        } catch (TooManyBookings bound) {
            return Response.status(429)
                    .header(HttpHeaders.RETRY_AFTER, TooManyBookings.PAUSE.toSeconds())
                    .entity(details.again(slug, choice, start, form, tooMany(), 429))
                    .build();
        } catch (SlotTaken taken) {
            return booked(form.hold(), start, choice)
                    .orElseGet(() -> Response.status(409)
                            .entity(details.withOtherTimes(slug, choice, start, form))
                            .build());
        } catch (SlotNotOffered never) {
            return Response.status(422)
                    .entity(times.times(slug, choice, "times.notOffered", 422))
                    .build();
        }
    }

    private String tooMany() {
        String phone = frames.facts().address().phone();
        return phone.isBlank()
                ? frames.words().text("details.tooMany")
                : frames.words().text("details.tooMany.phone", phone);
    }

    private Response again(Slug slug, Choice choice, Instant start, BookingForm form, Map<String, String> problems) {
        return Response.status(422)
                .entity(details.details(slug, choice, start, form, problems))
                .build();
    }

    /** @throws Choice.MalformedChoice when it is no instant */
    static Instant instant(String text) {
        try {
            return WrittenTime.instant(text);
        } catch (DateTimeException e) {
            throw new Choice.MalformedChoice();
        }
    }
}
