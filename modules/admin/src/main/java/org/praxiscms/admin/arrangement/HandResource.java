package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.praxiscms.admin.booking.BookingPages;
import org.praxiscms.admin.booking.Telling;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.BookingByHand;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** The practice books for somebody who called. */
@Path("bookings/new")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class HandResource {

    @Inject
    private AppointmentTypes types;

    @Inject
    private Practitioners practitioners;

    @Inject
    private BookingByHand booking;

    @Inject
    private Entered entered;

    @Inject
    private HandPages pages;

    @Inject
    private Telling telling;

    /** An empty form; what the address names is filled in. */
    @GET
    public Response fresh(@Context UriInfo address) {
        Values values = Query.values(Values.none(), address.getQueryParameters(), HandForm.NAMES);
        return pages.page(200, pages.fresh(values), Map.of());
    }

    /** Books; or shows other times, with all that has been entered, where a button asks for them. */
    @CreatedOnce
    @POST
    public Response book() {
        if (entered.values().has(FreeWeeks.SHOW)) {
            return pages.page(200, pages.form(entered.values()), Map.of());
        }
        HandForm form = pages.form(entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(422, form, problems);
        }
        AppointmentType type = Ids.of(form.type()).flatMap(types::with).orElseThrow();
        Practitioner practitioner =
                Ids.of(form.practitioner()).flatMap(practitioners::with).orElseThrow();
        if (!type.practitioners().contains(practitioner)) {
            return pages.notWith(form, type, practitioner);
        }
        Map<String, String> unsuitable = form.problemsWith(type.description().format());
        if (!unsuitable.isEmpty()) {
            return pages.page(422, form, unsuitable);
        }
        BookingByHand.Outcome outcome = booking.book(
                new BookingByHand.Order(type, practitioner, form.start(), form.format(), form.client(), form.contact()),
                form.allTheSame());
        return outcome.booking()
                .map(made -> telling.notice(Notice.BOOKED, made).at(BookingPages.path(made)))
                .orElseGet(() -> pages.refusal(form, outcome.fit(), practitioner));
    }
}
