package org.praxiscms.admin.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** A practitioner's time off. */
@Path("hours/{practitioner}/time-off")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class TimeOffResource {

    @Inject
    private Practitioners practitioners;

    @Inject
    private TimesOff timesOff;

    @Inject
    private HoursPages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @CreatedOnce
    @POST
    public Response takeOff(@PathParam("practitioner") String id) {
        Practitioner person = find(id);
        TimeOffForm form = new TimeOffForm(desk.words(), entered.values(), person);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.edit(422, person, Asked.again(form, problems));
        }
        TimeOff off = form.timeOff();
        timesOff.add(off);
        return Notice.SAVED.at(HoursPages.path(person), month(off));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("practitioner") String practitioner, @PathParam("id") String id) {
        Practitioner person = find(practitioner);
        TimeOff off = Ids.of(id)
                .flatMap(timesOff::with)
                .filter(one -> one.practitioner().equals(person))
                .orElseThrow(NotFoundException::new);
        timesOff.remove(off);
        return Notice.REMOVED.at(HoursPages.path(person), month(off));
    }

    private static String month(TimeOff off) {
        return "month=" + YearMonth.from(off.span().date(off.practitioner().timeZone()));
    }

    private Practitioner find(String id) {
        return Ids.of(id).flatMap(practitioners::with).orElseThrow(NotFoundException::new);
    }
}
