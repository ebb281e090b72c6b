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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Time is blocked from the calendar, and given free again: time off, which belongs to the hours and so to owners. */
@Path("bookings/blocks")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class BlockResource {

    private static final String CALENDAR = "/admin/bookings";
    private static final String PATH = CALENDAR + "/blocks";

    @Inject
    private Practitioners practitioners;

    @Inject
    private TimesOff timesOff;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    @Path("new")
    public Response fresh(@Context UriInfo address) {
        Values values = Query.values(Values.none(), address.getQueryParameters(), BlockForm.NAMES);
        return page(200, form(values), Map.of());
    }

    @CreatedOnce
    @POST
    @Path("new")
    public Response block() {
        BlockForm form = form(entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, problems);
        }
        Practitioner practitioner =
                Ids.of(form.practitioner()).flatMap(practitioners::with).orElseThrow();
        TimeOff off = form.timeOff(practitioner);
        timesOff.add(off);
        return Notice.SAVED.at(CALENDAR, back(off));
    }

    /** What is blocked, and whether it shall be free again. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        TimeOff off = find(id);
        Words words = desk.words();
        String message = words.text(
                "block.removal.message",
                off.practitioner().name(),
                words.dayAndTime(off.span().start()),
                words.dayAndTime(off.span().end()),
                off.label());
        return Show.page(new StaticTemplates()
                .confirm(
                        desk.frameUnder(Section.BOOKINGS, words.text("block.removal.heading")),
                        message,
                        PATH + "/" + off.id() + "/removal",
                        words.text("block.removal.button"),
                        CALENDAR + "?" + back(off),
                        true));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        TimeOff off = find(id);
        String back = back(off);
        timesOff.remove(off);
        return Notice.REMOVED.at(CALENDAR, back);
    }

    private BlockForm form(Values values) {
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return new BlockForm(desk.words(), values, people);
    }

    private Response page(int status, BlockForm form, Map<String, String> problems) {
        return Show.page(
                status,
                new StaticTemplates()
                        .arrange(
                                desk.frameUnder(Section.BOOKINGS, desk.text("block.heading")),
                                form.shown(PATH + "/new", desk.who().formToken(), -1, problems),
                                desk.text("block.lead"),
                                desk.text("block.button")));
    }

    // The week in which it begins.
    private String back(TimeOff off) {
        return "view=week&date=" + desk.words().dateOf(off.span().start());
    }

    private TimeOff find(String id) {
        return Ids.of(id).flatMap(timesOff::with).orElseThrow(NotFoundException::new);
    }
}
