package org.praxiscms.admin.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.CancellingBooking;
import org.praxiscms.core.booking.ConcludingBooking;
import org.praxiscms.core.identity.Role;

/** One booking: seeing it, confirming a request, cancelling, saying what came of it. */
@Path("bookings/{id}")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class BookingsResource {

    @Inject
    private Bookings bookings;

    @Inject
    private CancellingBooking cancelling;

    @Inject
    private ConcludingBooking concluding;

    @Inject
    private Entered entered;

    @Inject
    private BookingPages pages;

    @Inject
    private CancellationPages cancellations;

    @Inject
    private Telling telling;

    @GET
    public Response details(@PathParam("id") String id) {
        return pages.details(find(id));
    }

    @POST
    @Path("confirmation")
    public Response confirm(@PathParam("id") String id) {
        Booking booking = find(id);
        cancelling.confirm(booking.id());
        return WayOn.from(booking, telling.notice(Notice.CONFIRMED, booking), entered.values());
    }

    @GET
    @Path("cancellation")
    public Response askCancellation(@PathParam("id") String id) {
        Booking booking = find(id);
        return cancellations.page(200, booking, cancellations.form(booking, Values.none()), Map.of());
    }

    @POST
    @Path("cancellation")
    public Response cancel(@PathParam("id") String id) {
        Booking booking = find(id);
        CancellationForm form = cancellations.form(booking, entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return cancellations.page(422, booking, form, problems);
        }
        cancelling.byPractice(booking.id(), form.message());
        return telling.notice(Notice.CANCELLED, booking).at(BookingPages.path(booking));
    }

    @POST
    @Path("conclusion")
    public Response conclude(@PathParam("id") String id) {
        Booking booking = find(id);
        String came = entered.values().one("came");
        if (!came.equals("yes") && !came.equals("no")) {
            throw new BadRequestException();
        }
        concluding.conclude(booking.id(), came.equals("yes"));
        return WayOn.from(booking, Notice.SAVED, entered.values());
    }

    private Booking find(String id) {
        return Ids.of(id).flatMap(bookings::with).orElseThrow(NotFoundException::new);
    }
}
