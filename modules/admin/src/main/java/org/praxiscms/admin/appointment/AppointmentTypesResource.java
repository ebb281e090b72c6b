package org.praxiscms.admin.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Appointment types: list, new, edit, offer and withdraw. */
@Path("appointment-types")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class AppointmentTypesResource {

    @Inject
    private AppointmentTypes types;

    @Inject
    private Practitioners practitioners;

    @Inject
    private TypePages pages;

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
        return pages.fresh(200, pages.form(AppointmentTypeForm.suggested(), false), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        AppointmentTypeForm form = pages.form(entered.values(), false);
        Map<String, String> problems = form.problems();
        boolean taken = problems.isEmpty()
                && types.all().stream()
                        .anyMatch(other -> other.slug().equals(form.slug().orElseThrow()));
        if (taken) {
            problems.put("slug", desk.text("type.slug.taken"));
        }
        if (!problems.isEmpty()) {
            return pages.fresh(422, form, problems);
        }
        AppointmentType type = new AppointmentType(
                form.slug().orElseThrow(),
                form.description(),
                form.rules(),
                people(form),
                types.all().size());
        follow(type, form.policy());
        types.add(type);
        return Notice.CREATED.at(TypePages.path(type));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") String id) {
        AppointmentType type = find(id);
        return pages.edit(200, type, pages.form(AppointmentTypeForm.valuesOf(type), true), type.version(), Map.of());
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        AppointmentType type = find(id);
        AppointmentTypeForm form = pages.form(entered.values(), true);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.edit(422, type, form, entered.values().version(), problems);
        }
        if (entered.values().version() != type.version()) {
            return pages.conflict(type, form);
        }
        type.describe(form.description());
        type.offerBy(form.rules());
        type.offerWith(people(form));
        follow(type, form.policy());
        return Notice.SAVED.at(TypePages.path(type));
    }

    @POST
    @Path("{id}/offer")
    public Response offer(@PathParam("id") String id) {
        AppointmentType type = find(id);
        type.offer(true);
        return Notice.OFFERED.at(TypePages.path(type));
    }

    @POST
    @Path("{id}/offer/removal")
    public Response withdraw(@PathParam("id") String id) {
        AppointmentType type = find(id);
        type.offer(false);
        return Notice.WITHDRAWN.at(TypePages.path(type));
    }

    private static void follow(AppointmentType type, PolicyForm policy) {
        type.take(policy.requests());
        type.letClientsCancel(policy.cancellation());
        type.letCome(policy.attendance());
    }

    private List<Practitioner> people(AppointmentTypeForm form) {
        return practitioners.all().stream()
                .filter(person -> form.practitioners().contains(person.id()))
                .toList();
    }

    private AppointmentType find(String id) {
        return Ids.of(id).flatMap(types::with).orElseThrow(NotFoundException::new);
    }
}
