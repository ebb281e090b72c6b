package org.praxiscms.admin.reminder;

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
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.message.TextMessaging;
import org.praxiscms.core.practice.Practice;
import org.praxiscms.core.practice.Practices;

/** When clients are reminded, and whether by text message too. */
@Path("settings/reminders")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class RemindersResource {

    private static final String PATH = "/admin/settings/reminders";

    @Inject
    private Practices practices;

    @Inject
    private TextMessaging messaging;

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
        ReminderForm form = new ReminderForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, entered.values().version(), problems);
        }
        if (entered.values().version() != practice.version()) {
            return conflict(practice, form);
        }
        practice.remindAt(form.times());
        return Notice.SAVED.at(PATH);
    }

    private ReminderForm stored(Practice practice) {
        return new ReminderForm(desk.words(), ReminderForm.valuesOf(practice.reminders()));
    }

    private Response page(int status, ReminderForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("reminders.heading"));
        String texts = desk.text(messaging.channel().isPresent() ? "reminders.texts.on" : "reminders.texts.off");
        return Show.page(
                status,
                new StaticTemplates()
                        .reminders(frame, form.shown(PATH, desk.who().formToken(), version, problems), texts));
    }

    private Response conflict(Practice practice, ReminderForm mine) {
        Frame frame = desk.frameUnder(Section.SETTINGS, desk.text("conflict.heading"))
                .under(desk.text("reminders.heading"), PATH);
        return Conflict.between(stored(practice), mine, PATH, practice.version())
                .page(frame);
    }
}
