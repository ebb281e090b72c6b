package org.praxiscms.admin.closure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Dates;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.Closures;
import org.praxiscms.core.booking.hours.HolidayRegion;
import org.praxiscms.core.booking.hours.KeptHolidays;
import org.praxiscms.core.identity.Role;

/** Days on which the whole practice is closed. */
@Path("hours/closed-days")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class ClosuresResource {

    @Inject
    private Closures closures;

    @Inject
    private KeptHolidays holidays;

    @Inject
    private ClosurePages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response list(@QueryParam("region") String region, @QueryParam("year") String year) {
        return pages.page(200, new ClosureForm(desk.words(), Values.none()), Map.of(), pages.choice(region, year));
    }

    @CreatedOnce
    @POST
    public Response close() {
        ClosureForm form = new ClosureForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(422, form, problems, pages.choice(null, null));
        }
        closures.add(form.closure());
        return Notice.SAVED.at(ClosurePages.PATH);
    }

    /** Closes the practice on those holidays that were ticked. */
    @POST
    @Path("holidays")
    public Response closeOnHolidays() {
        Values values = entered.values();
        HolidayChoice choice = pages.choice(values.one("region"), values.one("year"));
        for (String ticked : values.all("holiday")) {
            LocalDate date = Dates.of(ticked).orElseThrow(BadRequestException::new);
            String name = choice.name(date, desk.words()).orElseThrow(BadRequestException::new);
            if (closures.on(date).isEmpty()) {
                closures.add(new Closure(date, date, name));
            }
        }
        return Notice.SAVED.at(
                ClosurePages.PATH,
                "region=" + choice.region().map(HolidayRegion::code).orElse("") + "&year=" + choice.year());
    }

    /** Closes the practice on the holidays of a region, every year; on none where none is named. */
    @POST
    @Path("kept-holidays")
    public Response keep() {
        String code = entered.values().one("kept");
        Optional<HolidayRegion> region = HolidayRegion.withCode(code);
        if (!code.isEmpty() && region.isEmpty()) {
            throw new BadRequestException("No such region");
        }
        holidays.keep(region);
        return Notice.SAVED.at(ClosurePages.PATH);
    }

    /** The practice is open on one of them. */
    @POST
    @Path("holidays/{date}/opening")
    public Response openOn(@PathParam("date") String date) {
        holidays.open(Dates.of(date).orElseThrow(NotFoundException::new));
        return Notice.SAVED.at(ClosurePages.PATH);
    }

    @POST
    @Path("holidays/{date}/opening/removal")
    public Response closeOn(@PathParam("date") String date) {
        holidays.close(Dates.of(date).orElseThrow(NotFoundException::new));
        return Notice.SAVED.at(ClosurePages.PATH);
    }

    @POST
    @Path("{id}/removal")
    public Response open(@PathParam("id") String id) {
        closures.remove(Ids.of(id).flatMap(closures::with).orElseThrow(NotFoundException::new));
        return Notice.REMOVED.at(ClosurePages.PATH);
    }
}
