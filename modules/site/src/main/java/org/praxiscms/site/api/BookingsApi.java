package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.praxiscms.core.booking.Booked;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingRequest;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.CancellingBooking;
import org.praxiscms.core.booking.MovingBooking;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.RequestingBooking;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.TooLate;
import org.praxiscms.core.booking.limit.ProofNeededException;
import org.praxiscms.core.booking.limit.TooManyBookings;
import org.praxiscms.core.booking.limit.Visitor;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.site.BookableTimes;
import org.praxiscms.site.BookingProof;
import org.praxiscms.site.Frames;
import org.praxiscms.site.MovePages;
import org.praxiscms.site.Origins;
import org.praxiscms.site.Problem;
import org.praxiscms.web.ClientNetwork;

/** Bookings: made with the practice's public rules, opened again only with their secret. */
@Path("api/v1/bookings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BookingsApi {

    private static final int LONGEST_KEY = 200;

    @Inject
    private RequestingBooking booking;

    @Inject
    private CancellingBooking cancelling;

    @Inject
    private MovingBooking moving;

    @Inject
    private Bookings bookings;

    @Inject
    private BookableTimes bookable;

    @Inject
    private MovePages moves;

    @Inject
    private Origins origins;

    @Inject
    private Frames frames;

    @Inject
    private BookingProof proof;

    @Inject
    private ClientNetwork network;

    @Context
    private HttpServletRequest http;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(@HeaderParam("Idempotency-Key") String key, String text) {
        Parameters.only(uri);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Parameters.Refused.body("An Idempotency-Key has 1–" + LONGEST_KEY + " characters");
        }
        BookingBody body = BookingBody.parse(text);
        Optional<BookingRequest> request = body.request(Optional.ofNullable(key));
        if (request.isEmpty()) {
            return invalid(body.errors());
        }
        return book(request.get(), body);
    }

    @GET
    @Path("{token}")
    @Transactional
    public Response show(@PathParam("token") String token) {
        Parameters.only(uri);
        return answer(Response.ok(), found(token), token);
    }

    @DELETE
    @Path("{token}")
    public Response cancel(@PathParam("token") String token) {
        Parameters.only(uri);
        try {
            Booking booking = cancelling.byClient(new Secret(token)).orElseThrow(NotFoundException::new);
            return answer(Response.ok(), booking, token);
        } catch (TooLate late) {
            return tooLate();
        }
    }

    @PATCH
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("token") String token, String text) {
        Parameters.only(uri);
        Instant start = MoveBody.parse(text).start();
        Secret secret = new Secret(token);
        try {
            return answer(Response.ok(), moving.byClient(secret, start).orElseThrow(NotFoundException::new), token);
        } catch (SlotTaken taken) {
            return Problem.taken(SlotsApi.slots(moves.freeThatDay(secret, start)));
        } catch (TooLate late) {
            return tooLate();
        }
    }

    private static Response tooLate() {
        return Problem.response(409, Problem.of(409, "too-late", "This booking can no longer be changed online"));
    }

    private Response book(BookingRequest request, BookingBody body) {
        boolean proven = proof.solved(request, body.proof("challenge"), body.proof("nonce"));
        try {
            Booked booked = booking.book(
                    new BookingRequest(
                            request.type(),
                            request.practitioner(),
                            request.start(),
                            request.client(),
                            origins.known(request.origin()),
                            request.hold(),
                            request.idempotencyKey(),
                            request.particulars()),
                    Optional.of(new Visitor(network.network(http), proven)));
            String token = booked.token().value();
            return answer(Response.created(URI.create("/api/v1/bookings/" + token)), booked.booking(), token);
        } catch (ParticularsRefused refused) {
            return invalid(BookingBody.errors(ParticularsProblems.of(refused)));
        } catch (ProofNeededException work) {
            return Problem.proofNeeded(proof.challenge(request), TooManyBookings.PAUSE);
        } catch (TooManyBookings bound) {
            return Problem.tooMany(TooManyBookings.PAUSE);
        } catch (SlotTaken taken) {
            return Problem.taken(
                    SlotsApi.slots(bookable.thatDay(request.type(), request.practitioner(), request.start())));
        }
    }

    private static Response invalid(JsonArrayBuilder errors) {
        return Problem.response(
                422,
                Problem.of(422, "invalid", "Something is missing or not valid").add("errors", errors));
    }

    private Booking found(String token) {
        return bookings.with(new Secret(token)).orElseThrow(NotFoundException::new);
    }

    private Response answer(Response.ResponseBuilder answer, Booking booking, String token) {
        JsonObjectBuilder json = JsonBuilders.object()
                .add("status", status(booking.status()))
                .add("start", booking.time().start().toString())
                .add("end", booking.time().end().toString())
                .add("type", booking.type().slug().value())
                .add("practitioner", booking.practitioner().slug().value())
                .add("format", booking.format().code())
                .add("missingSignatures", booking.missingSignatures())
                .add("manageUrl", frames.url("/bookings/" + token));
        return answer.entity(json.build())
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static String status(BookingStatus status) {
        return switch (status) {
            case REQUESTED -> "requested";
            case CONFIRMED -> "confirmed";
            case CANCELLED_BY_CLIENT, CANCELLED_BY_PRACTICE, LATE_CANCELLED -> "cancelled";
            case COMPLETED, NO_SHOW -> "over";
            case EXPIRED, UNSIGNED -> "expired";
        };
    }
}
