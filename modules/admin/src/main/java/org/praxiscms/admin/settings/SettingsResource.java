package org.praxiscms.admin.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.theme.Theme;
import org.praxiscms.web.Themes;

/** The practice's settings. */
@Path("settings")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class SettingsResource {

    private static final String PATH = "/admin/settings";

    @Inject
    private Practices practices;

    @Inject
    private Themes themes;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response edit() {
        Practice practice = practices.current();
        return page(200, form(PracticeForm.valuesOf(practice)), practice.version(), Map.of());
    }

    @POST
    public Response save() {
        Practice practice = practices.current();
        PracticeForm form = form(entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, entered.values().version(), problems);
        }
        if (entered.values().version() != practice.version()) {
            return conflict(practice, form);
        }
        practice.introduceAs(form.identity(practice.currency()));
        practice.moveTo(form.address());
        practice.keepSafeWith(form.safety());
        practice.welcomeWith(form.home(practice.home().sections()));
        return Notice.SAVED.at(PATH);
    }

    private PracticeForm form(Values values) {
        return new PracticeForm(
                desk.words(), values, themes.all().stream().map(Theme::name).toList());
    }

    private Response page(int status, PracticeForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frame(Section.SETTINGS, desk.text("settings.heading"));
        return Show.page(
                status,
                new StaticTemplates()
                        .settings(frame, form.shown(PATH, desk.who().formToken(), version, problems)));
    }

    private Response conflict(Practice practice, PracticeForm mine) {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("conflict.heading"));
        return Conflict.between(form(PracticeForm.valuesOf(practice)), mine, PATH, practice.version())
                .page(frame);
    }
}
