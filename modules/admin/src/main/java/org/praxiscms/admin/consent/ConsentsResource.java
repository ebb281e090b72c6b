package org.praxiscms.admin.consent;

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
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.consent.Consent;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.identity.Role;

/** Consents: list, new, edit, retire, ask for again. */
@Path("settings/consents")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class ConsentsResource {

    @Inject
    private Consents consents;

    @Inject
    private ConsentPages pages;

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
        boolean first = consents.asked().isEmpty();
        return pages.fresh(200, new ConsentForm(desk.words(), ConsentForm.suggested(desk.words(), first)), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        ConsentForm form = new ConsentForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (consents.asked().size() >= Consents.MOST) {
            problems.put(EntryForm.WHOLE, desk.text("consent.many", Consents.MOST));
        }
        if (!problems.isEmpty()) {
            return pages.fresh(422, form, problems);
        }
        consents.add(form.wording(), form.required());
        return Notice.CREATED.at(ConsentPages.PATH);
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") String id) {
        Consent consent = find(id);
        ConsentForm form = new ConsentForm(desk.words(), ConsentForm.valuesOf(consent));
        return pages.edit(200, consent, form, consent.version(), Map.of());
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        Consent consent = find(id);
        ConsentForm form = new ConsentForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.edit(422, consent, form, entered.values().version(), problems);
        }
        if (entered.values().version() != consent.version()) {
            return pages.conflict(consent, form);
        }
        consents.reword(consent, form.wording(), form.required());
        return Notice.SAVED.at(ConsentPages.PATH);
    }

    @POST
    @Path("{id}/retirement")
    public Response retire(@PathParam("id") String id) {
        find(id).retire();
        return Notice.SAVED.at(ConsentPages.PATH);
    }

    @POST
    @Path("{id}/retirement/removal")
    public Response askAgain(@PathParam("id") String id) {
        find(id).askAgain();
        return Notice.SAVED.at(ConsentPages.PATH);
    }

    private Consent find(String id) {
        return Ids.of(id).flatMap(consents::with).orElseThrow(NotFoundException::new);
    }
}
