package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.booking.BookingPages;
import org.praxiscms.admin.booking.Telling;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.Fit;
import org.praxiscms.core.booking.Fitting;
import org.praxiscms.core.booking.MovingBooking;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;

/** A booking gets another time, or another practitioner: first it is shown what that comes to, then it is done. */
@Path("bookings/{id}/move")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class MoveResource {

    @Inject
    private Bookings bookings;

    @Inject
    private Fitting fitting;

    @Inject
    private MovingBooking moving;

    @Inject
    private Entered entered;

    @Inject
    private MovePages pages;

    @Inject
    private Telling telling;

    /** The form; with a time in the address, what that would come to. Changes nothing. */
    @GET
    public Response propose(@PathParam("id") String id, @Context UriInfo address) {
        Booking booking = find(id);
        MultivaluedMap<String, String> query = address.getQueryParameters();
        MoveForm form = pages.form(booking, Query.values(pages.stored(booking), query, MoveForm.NAMES));
        boolean asks = query.containsKey(ClockedTime.DATE) || query.containsKey(ClockedTime.START);
        if (!asks || query.containsKey(FreeWeeks.SHOW)) {
            return pages.page(200, booking, form, Map.of(), Optional.empty());
        }
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(422, booking, form, problems, Optional.empty());
        }
        return answer(200, booking, form, person(booking, form), Map.of());
    }

    @POST
    public Response move(@PathParam("id") String id) {
        Booking booking = find(id);
        MoveForm form = pages.form(booking, entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(422, booking, form, problems, Optional.empty());
        }
        Practitioner with = person(booking, form);
        if (entered.values().version() != booking.version()) {
            return answer(409, booking, form, with, pages.stale(booking));
        }
        boolean allTheSame = entered.values().one("allTheSame").equals("yes");
        Fit fit = moving.byPractice(booking, with, form.start(), allTheSame);
        return fit.allows(allTheSame)
                ? telling.notice(Notice.MOVED, booking).at(BookingPages.path(booking))
                : pages.page(409, booking, form, Map.of(), Optional.of(pages.proposal(booking, form, with, fit)));
    }

    private Response answer(
            int status, Booking booking, MoveForm form, Practitioner with, Map<String, String> problems) {
        TimeSlot time =
                new TimeSlot(form.start(), form.start().plus(booking.time().duration()));
        Fit fit = fitting.look(booking.type(), with, time, Optional.of(booking));
        return pages.page(status, booking, form, problems, Optional.of(pages.proposal(booking, form, with, fit)));
    }

    // Another practice's practitioner is nobody, like one who never was.
    private static Practitioner person(Booking booking, MoveForm form) {
        return MovePages.people(booking).stream()
                .filter(person -> person.id().toString().equals(form.practitioner()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Booking find(String id) {
        return Ids.of(id).flatMap(bookings::with).orElseThrow(NotFoundException::new);
    }
}
