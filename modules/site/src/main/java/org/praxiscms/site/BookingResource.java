package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.logging.Logger;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingOver;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.CancellingBooking;
import org.praxiscms.core.booking.MovingBooking;
import org.praxiscms.core.booking.SlotNotOffered;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.TellingAgain;
import org.praxiscms.core.booking.TooLate;
import org.praxiscms.core.booking.TooMany;
import org.praxiscms.core.booking.UndoOver;
import org.praxiscms.core.booking.UndoingBooking;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.EmailAddress;

/** A visitor's own booking, opened by the secret in its address. Reading never changes anything. */
@Path("bookings/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BookingResource {

    private static final Logger LOG = Logger.getLogger(BookingResource.class.getName());

    @PathParam("token")
    private String token;

    @QueryParam("tz")
    private String zoneName;

    @Inject
    private Bookings bookings;

    @Inject
    private CancellingBooking cancelling;

    @Inject
    private UndoingBooking undoing;

    @Inject
    private MovingBooking moving;

    @Inject
    private TellingAgain telling;

    @Inject
    private Frames frames;

    @Inject
    private Clock clock;

    @Inject
    private OwnBookingPages pages;

    @Inject
    private MovePages moves;

    @Inject
    private BookingCalendar calendar;

    @GET
    @Transactional
    public Response show() {
        return unreferred(Response.ok(pages.booking(found(), token, zone())));
    }

    @POST
    @Path("cancellation")
    public Response cancel() {
        try {
            cancelling.byClient(new Secret(token)).orElseThrow(NotFoundException::new);
        } catch (BookingOver | TooLate over) {
            LOG.fine("Too late to cancel: the page itself says so");
        }
        return toPage();
    }

    @POST
    @Path("undo")
    public Response undo() {
        try {
            undoing.byClient(new Secret(token)).orElseThrow(NotFoundException::new);
        } catch (UndoOver over) {
            return unreferred(Response.status(409).entity(pages.undoRefused(token, "over")));
        } catch (SlotTaken taken) {
            return unreferred(Response.status(409).entity(pages.undoRefused(token, "taken")));
        }
        return toPage();
    }

    @POST
    @Path("email")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tellAgain(@FormParam("email") String typed) {
        String entered = typed == null ? "" : typed.strip();
        Optional<EmailAddress> address = EmailAddress.of(entered);
        if (address.isEmpty() && !entered.isEmpty()) {
            return unreferred(Response.status(422).entity(pages.wrongEmail(new Secret(token), zone(), entered)));
        }
        try {
            telling.byClient(new Secret(token), address).orElseThrow(NotFoundException::new);
        } catch (BookingOver | TooMany over) {
            LOG.fine("Too late or too often: the page itself does not offer it");
        }
        return toPage();
    }

    @GET
    @Path("move")
    @Transactional
    public Response chooseAnotherTime(@QueryParam("date") String date) {
        Booking booking = found();
        Optional<LocalDate> day = Choice.of(null, date, null, null).date();
        return changeable(booking) ? unreferred(Response.ok(moves.times(booking, token, zone(), day))) : toPage();
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@FormParam("start") String start) {
        Instant wanted = BookResource.instant(start == null ? "" : start);
        try {
            moving.byClient(new Secret(token), wanted).orElseThrow(NotFoundException::new);
        } catch (BookingOver | TooLate over) {
            LOG.fine("Too late to move: the page itself says so");
        } catch (SlotTaken taken) {
            return again(wanted, "times.taken", 409);
        } catch (SlotNotOffered never) {
            return again(wanted, "times.notOffered", 422);
        }
        return toPage();
    }

    private Response again(Instant wanted, String notice, int status) {
        Optional<LocalDate> day =
                Optional.of(wanted.atZone(zone().orElse(frames.words().zone())).toLocalDate());
        return unreferred(Response.status(status).entity(moves.again(new Secret(token), zone(), day, notice, status)));
    }

    // Empty for the practice's.
    private Optional<ZoneId> zone() {
        return Choice.of(null, null, zoneName, null).zone();
    }

    private Response toPage() {
        return Response.seeOther(URI.create("/bookings/" + token + ZoneChoices.query(zone())))
                .build();
    }

    private boolean changeable(Booking booking) {
        Instant now = clock.instant();
        return booking.status().blocks() && now.isBefore(booking.changeableUntil());
    }

    @GET
    @Path("calendar.ics")
    @Produces("text/calendar")
    @Transactional
    public Response calendar() {
        Booking booking = found();
        if (!booking.status().counts()) {
            throw new NotFoundException(); // in a calendar it would stand as confirmed, and nothing would take it out
        }
        return unreferred(Response.ok(calendar.of(booking, "/bookings/" + token), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\""));
    }

    private Booking found() {
        return bookings.with(new Secret(token)).orElseThrow(NotFoundException::new);
    }

    private static Response unreferred(Response.ResponseBuilder answer) {
        return answer.header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
