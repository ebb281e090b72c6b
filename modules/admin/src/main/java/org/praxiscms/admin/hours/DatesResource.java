package org.praxiscms.admin.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Dates;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.hours.HoursOverride;
import org.praxiscms.core.booking.hours.HoursOverrides;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** A practitioner's hours on one date. */
@Path("hours/{practitioner}/dates/{date}")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class DatesResource {

    @Inject
    private Practitioners practitioners;

    @Inject
    private HoursOverrides overrides;

    @Inject
    private HoursPages pages;

    @Inject
    private DatesPages dates;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    /** Leads to the page on which a date is edited. */
    @GET
    public Response edit(@PathParam("practitioner") String id, @PathParam("date") String date) {
        String path = HoursPages.path(find(id));
        LocalDate day = date(date);
        return Response.seeOther(URI.create(path + "?month=" + YearMonth.from(day) + "&date=" + day))
                .build();
    }

    /** Says what holds on a date: its weekday's hours, none, or others. */
    @POST
    public Response save(@PathParam("practitioner") String id, @PathParam("date") String date) {
        Practitioner person = find(id);
        LocalDate day = date(date);
        DateForm form = new DateForm(desk.words(), entered.values(), day);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.edit(422, person, Asked.again(day, form, problems));
        }
        Optional<HoursOverride> stored = overrides.toChange(person, day);
        if (entered.values().version() != DatesPages.version(stored)) {
            return pages.conflict(person, day, dates.stored(day, stored), form, DatesPages.version(stored));
        }
        form.hours().ifPresentOrElse(hours -> overrides.set(person, day, hours), () -> overrides.remove(person, day));
        return Notice.SAVED.at(HoursPages.path(person), "month=" + YearMonth.from(day));
    }

    private Practitioner find(String id) {
        return Ids.of(id).flatMap(practitioners::with).orElseThrow(NotFoundException::new);
    }

    private static LocalDate date(String text) {
        return Dates.of(text).orElseThrow(NotFoundException::new);
    }
}
