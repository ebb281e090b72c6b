package org.praxiscms.admin.hours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Weekly hours: everybody's week at a glance, and one person's to edit. */
@Path("hours")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class HoursResource {

    private static final Pattern ADD = Pattern.compile("add-([a-z]{3})");
    private static final Pattern REMOVE = Pattern.compile("remove-([a-z]{3})-([0-9]{1,2})");

    @Inject
    private Practitioners practitioners;

    @Inject
    private Availabilities availabilities;

    @Inject
    private HoursPages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response list() {
        return pages.list();
    }

    @GET
    @Path("{practitioner}")
    public Response edit(
            @PathParam("practitioner") String id, @QueryParam("month") String month, @QueryParam("date") String date) {
        Practitioner person = find(id);
        return pages.edit(200, person, Asked.of(month, date));
    }

    /** Saves the week; or shows it with a row more or less when one of those buttons was pressed. */
    @POST
    @Path("{practitioner}")
    public Response save(@PathParam("practitioner") String id) {
        Practitioner person = find(id);
        HoursForm form = new HoursForm(desk.words(), entered.values());
        int mark = entered.values().version();
        Optional<HoursForm> rearranged = rearranged(form);
        if (rearranged.isPresent()) {
            return pages.edit(200, person, rearranged.get(), mark, Map.of(), Asked.NOTHING);
        }
        Map<String, String> problems = form.problems();
        return problems.isEmpty()
                ? replace(person, form, mark)
                : pages.edit(422, person, form, mark, problems, Asked.NOTHING);
    }

    private Response replace(Practitioner person, HoursForm form, int mark) {
        List<Availability> stored = availabilities.toReplace(person);
        if (mark != HoursPages.mark(stored)) {
            return pages.conflict(person, pages.form(stored), form, HoursPages.mark(stored));
        }
        availabilities.replace(person, form.week(person));
        return Notice.SAVED.at(HoursPages.path(person));
    }

    private Optional<HoursForm> rearranged(HoursForm form) {
        String button = entered.values().one("rows");
        Matcher add = ADD.matcher(button);
        Matcher remove = REMOVE.matcher(button);
        if (add.matches()) {
            return Optional.of(form.withRow(add.group(1)));
        }
        return remove.matches()
                ? Optional.of(form.withoutRow(remove.group(1), Integer.parseInt(remove.group(2))))
                : Optional.empty();
    }

    private Practitioner find(String id) {
        return Ids.of(id).flatMap(practitioners::with).orElseThrow(NotFoundException::new);
    }
}
