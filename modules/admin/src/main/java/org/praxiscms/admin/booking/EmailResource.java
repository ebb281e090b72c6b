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
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.TellingAgain;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.text.EmailAddress;
import org.praxiscms.core.text.EmailSuggestion;

/** Corrects the address that the mails about a booking go to, and tells the client again. */
@Path("bookings/{id}/email")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class EmailResource {

    @Inject
    private Bookings bookings;

    @Inject
    private TellingAgain telling;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @GET
    public Response ask(@PathParam("id") String id) {
        Booking booking = find(id);
        String address = booking.client().email().map(EmailAddress::shown).orElse("");
        return page(200, booking, form(booking, Values.none().with("email", address)), Map.of());
    }

    @POST
    public Response send(@PathParam("id") String id) {
        Booking booking = find(id);
        EmailForm form = form(booking, entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, booking, form, problems);
        }
        boolean ahead = booking.status().blocks() && booking.time().start().isAfter(clock.instant());
        if (!ahead) {
            return page(409, booking, form, Map.of("email", desk.text("booking.over")));
        }
        telling.byPractice(booking.id(), form.address().orElseThrow());
        return Notice.SENT.at(BookingPages.path(booking));
    }

    private EmailForm form(Booking booking, Values values) {
        String meant = booking.client()
                .email()
                .flatMap(EmailSuggestion::of)
                .map(EmailAddress::shown)
                .map(suggestion -> desk.text("booking.resend.meant", suggestion))
                .orElse("");
        return new EmailForm(desk.words(), values, meant);
    }

    private Response page(int status, Booking booking, EmailForm form, Map<String, String> problems) {
        BookingRow row = BookingRow.of(booking, desk.words());
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("booking.resend.heading"))
                .under(row.day() + ", " + row.time(), row.path());
        return Show.page(
                status,
                new StaticTemplates()
                        .resendmail(
                                frame,
                                form.shown(row.path() + "/email", desk.who().formToken(), -1, problems),
                                row.path()));
    }

    private Booking find(String id) {
        return Ids.of(id).flatMap(bookings::with).orElseThrow(NotFoundException::new);
    }
}
