package org.praxiscms.admin.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.AgreeingFormat;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.identity.Role;

/** Notes whether a client comes or is met by video. */
@Path("bookings/{id}/format")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class FormatResource {

    @Inject
    private Bookings bookings;

    @Inject
    private AgreeingFormat agreeing;

    @Inject
    private Entered entered;

    @Inject
    private Telling telling;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @GET
    public Response ask(@PathParam("id") String id) {
        Booking booking = find(id);
        Values values = Values.none().with(FormatForm.FORMAT, booking.format().name());
        return page(200, booking, form(booking, values), Map.of());
    }

    @POST
    public Response save(@PathParam("id") String id) {
        Booking booking = find(id);
        FormatForm form = form(booking, entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, booking, form, problems);
        }
        boolean ahead = booking.status().blocks() && booking.time().start().isAfter(clock.instant());
        if (!ahead) {
            return page(409, booking, form, Map.of(FormatForm.FORMAT, desk.text("booking.over")));
        }
        agreeing.agree(booking.id(), form.format());
        return Notice.SAVED.at(BookingPages.path(booking));
    }

    private FormatForm form(Booking booking, Values values) {
        return new FormatForm(desk.words(), values, booking.type().description().format());
    }

    private Response page(int status, Booking booking, FormatForm form, Map<String, String> problems) {
        BookingRow row = BookingRow.of(booking, desk.words());
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("booking.format.heading"))
                .under(row.day() + ", " + row.time(), row.path());
        return Show.page(
                status,
                new StaticTemplates()
                        .bookingformat(
                                frame,
                                form.shown(row.path() + "/format", desk.who().formToken(), -1, problems),
                                telling.how(booking),
                                row.path()));
    }

    // Where the type offers one format there is nothing to choose, and an appointment by phone needs a number.
    private Booking find(String id) {
        return Ids.of(id)
                .flatMap(bookings::with)
                .filter(booking ->
                        booking.type().description().format().choices().size() > 1)
                .orElseThrow(NotFoundException::new);
    }
}
