package org.praxiscms.admin.embedding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/** The booking on the practice's other sites: which of them may show it, what to put there, how it looks. */
@Path("settings/embedding")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class EmbeddingResource {

    private static final String PATH = "/admin/settings/embedding";

    @Inject
    private Practices practices;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Practitioners practitioners;

    @Inject
    private PublicAddress address;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response edit() {
        Practice practice = practices.current();
        return page(200, stored(practice), practice.version(), Map.of());
    }

    @POST
    public Response save() {
        Practice practice = practices.current();
        EmbeddingForm form = new EmbeddingForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, entered.values().version(), problems);
        }
        if (entered.values().version() != practice.version()) {
            return conflict(practice, form);
        }
        practice.allowEmbeddingOn(form.origins());
        return Notice.SAVED.at(PATH);
    }

    /** The booking as it looks on another site; it is the real one. */
    @GET
    @Path("preview")
    public Response preview() {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("embedding.preview.heading"))
                .under(desk.text("embedding.heading"), PATH);
        return Show.page(new StaticTemplates().embeddingpreview(frame, snippet()));
    }

    private EmbeddingForm stored(Practice practice) {
        return new EmbeddingForm(desk.words(), EmbeddingForm.valuesOf(practice.embeddingOrigins()));
    }

    private Response page(int status, EmbeddingForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("embedding.heading"));
        return Show.page(
                status,
                new StaticTemplates()
                        .embedding(frame, form.shown(PATH, desk.who().formToken(), version, problems), snippet()));
    }

    private Snippet snippet() {
        List<Snippet.Choice> offered = types.offered().stream()
                .map(type -> new Snippet.Choice(type.name(), type.slug().value()))
                .toList();
        List<Snippet.Choice> people = practitioners.all().stream()
                .map(person -> new Snippet.Choice(person.name(), person.slug().value()))
                .toList();
        return new Snippet(
                address.of(TenantScope.current()),
                desk.words().locale().getLanguage(),
                desk.text("embedding.link"),
                offered,
                people);
    }

    private Response conflict(Practice practice, EmbeddingForm mine) {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("conflict.heading"))
                .under(desk.text("embedding.heading"), PATH);
        return Conflict.between(stored(practice), mine, PATH, practice.version())
                .page(frame);
    }
}
