package org.praxiscms.admin.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.notification.NotificationChoice;
import org.praxiscms.core.booking.notification.NotificationChoices;
import org.praxiscms.core.booking.notification.NotificationScope;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioners;

/** Which bookings one is told of by e-mail. */
@Path("account/notifications")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class NotificationsResource {

    private static final String PATH = "/admin/account/notifications";

    @Inject
    private NotificationChoices choices;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response edit() {
        Optional<NotificationChoice> choice = choices.of(me());
        NotificationScope scope = choice.map(NotificationChoice::scope)
                .orElse(NotificationChoices.defaultOf(desk.who().role()));
        Values values = NotificationForm.valuesOf(
                scope,
                choice.flatMap(NotificationChoice::practitioner),
                choice.map(NotificationChoice::dayPlan).orElse(false));
        return page(200, form(values), Map.of());
    }

    @POST
    public Response save() {
        NotificationForm form = form(entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(422, form, problems);
        }
        if (form.none()) {
            choices.chooseNone(me());
        } else {
            choices.chooseBookings(me(), form.practitioner());
        }
        choices.chooseDayPlan(me(), form.dayPlan());
        return Notice.SAVED.at(PATH);
    }

    private UUID me() {
        return desk.who().person();
    }

    private NotificationForm form(Values values) {
        return new NotificationForm(desk.words(), values, practitioners.all());
    }

    private Response page(int status, NotificationForm form, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.ACCOUNT, desk.text("account.notifications.heading"));
        return Show.page(
                status,
                new StaticTemplates()
                        .notifications(frame, form.shown(PATH, desk.who().formToken(), -1, problems)));
    }
}
