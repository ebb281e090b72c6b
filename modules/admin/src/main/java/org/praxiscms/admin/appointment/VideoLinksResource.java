package org.praxiscms.admin.appointment;

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
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** The practitioners' own rooms for video sessions. */
@Path("video-links")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class VideoLinksResource {

    private static final String PATH = "/admin/video-links";

    @Inject
    private Practitioners practitioners;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response edit() {
        return page(200, form(VideoLinksForm.valuesOf(practitioners.all())), Map.of());
    }

    @POST
    public Response save() {
        VideoLinksForm form = form(entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, problems);
        }
        practitioners.all().forEach(person -> person.meetByVideo(form.link(person)));
        return Notice.SAVED.at(PATH);
    }

    private VideoLinksForm form(Values values) {
        List<Practitioner> people = practitioners.all();
        return new VideoLinksForm(desk.words(), values, people);
    }

    private Response page(int status, VideoLinksForm form, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.TYPES, desk.text("video.heading"));
        return Show.page(
                status,
                new StaticTemplates()
                        .videolinks(frame, form.shown(PATH, desk.who().formToken(), -1, problems)));
    }
}
