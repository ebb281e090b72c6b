package org.praxiscms.admin.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.SlotTaken;
import org.praxiscms.core.booking.UndoOver;
import org.praxiscms.core.booking.UndoingBooking;
import org.praxiscms.core.identity.Role;

/** Takes back what the practice has just done to a booking. */
@Path("bookings/{id}/undo")
@RequestScoped
@AllowedTo(Role.EDITOR)
public class UndoResource {

    @Inject
    private UndoingBooking undoing;

    @Inject
    private UndoPages pages;

    @POST
    public Response undo(@PathParam("id") String id) {
        UUID booking = Ids.of(id).orElseThrow(NotFoundException::new);
        try {
            undoing.byPractice(booking).orElseThrow(NotFoundException::new);
        } catch (UndoOver over) {
            return pages.refused(booking, "over");
        } catch (SlotTaken taken) {
            return pages.refused(booking, "taken");
        }
        return Notice.UNDONE.at(BookingPages.PATH + "/" + booking);
    }
}
