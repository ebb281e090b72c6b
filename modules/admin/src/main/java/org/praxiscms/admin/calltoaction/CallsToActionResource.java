package org.praxiscms.admin.calltoaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.identity.Role;

/** Calls-to-action: list, new, edit, the default, removal. */
@Path("calls-to-action")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class CallsToActionResource {

    @Inject
    private CallsToAction calls;

    @Inject
    private CallPages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response list() {
        return pages.list();
    }

    @GET
    @Path("new")
    public Response fresh() {
        return pages.fresh(200, pages.form(Values.none()), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        CallToActionForm form = pages.form(entered.values());
        Map<String, String> problems = problems(form, null);
        if (!problems.isEmpty()) {
            return pages.fresh(422, form, problems);
        }
        CallToAction call =
                new CallToAction(form.name(), form.wording(), form.destination().orElseThrow());
        calls.add(call);
        return Notice.CREATED.at(CallPages.path(call));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") String id) {
        CallToAction call = find(id);
        return pages.edit(200, call, pages.form(CallToActionForm.valuesOf(call)), call.version(), Map.of());
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        CallToAction call = find(id);
        CallToActionForm form = pages.form(entered.values());
        Map<String, String> problems = problems(form, call);
        if (!problems.isEmpty()) {
            return pages.edit(422, call, form, entered.values().version(), problems);
        }
        if (entered.values().version() != call.version()) {
            return pages.conflict(call, form);
        }
        calls.reword(call, form.name(), form.wording(), form.destination().orElseThrow());
        return Notice.SAVED.at(CallPages.path(call));
    }

    @POST
    @Path("{id}/default")
    public Response makeDefault(@PathParam("id") String id) {
        CallToAction call = find(id);
        calls.makeDefault(call);
        return Notice.CHOSEN.at(CallPages.path(call));
    }

    @GET
    @Path("{id}/removal")
    public Response askRemoval(@PathParam("id") String id) {
        return pages.askRemoval(200, find(id));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        CallToAction call = find(id);
        if (!pages.removable(call)) {
            return pages.askRemoval(409, call);
        }
        calls.remove(call);
        return Notice.REMOVED.at(CallPages.PATH);
    }

    private Map<String, String> problems(CallToActionForm form, CallToAction self) {
        Map<String, String> problems = form.problems();
        boolean taken = calls.all().stream()
                .anyMatch(other -> !other.equals(self) && other.name().equals(form.name()));
        if (taken) {
            problems.putIfAbsent("name", desk.text("call.name.taken"));
        }
        return problems;
    }

    private CallToAction find(String id) {
        return Ids.of(id).flatMap(calls::with).orElseThrow(NotFoundException::new);
    }
}
