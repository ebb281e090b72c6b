package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.Fit;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the page on which the practice books for somebody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandPages {

    static final String PATH = "/admin/bookings/new";

    private final AppointmentTypes types;
    private final Practitioners practitioners;
    private final Desk desk;

    @Inject
    public HandPages(AppointmentTypes types, Practitioners practitioners, Desk desk) {
        this.types = types;
        this.practitioners = practitioners;
        this.desk = desk;
    }

    protected HandPages() {
        this(null, null, null);
    }

    // Couples and minors come by the form of the site: others have to agree first, which the practice cannot do for
    // them.
    HandForm form(Values values) {
        List<Option> kinds = types.all().stream()
                .filter(type -> !type.practitioners().isEmpty())
                .filter(type -> type.attendance().kinds().contains(Attendance.ADULT))
                .map(type -> new Option(type.id().toString(), label(type)))
                .toList();
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return new HandForm(
                desk.words(), values, kinds, people, values.one("allTheSame").equals("yes"));
    }

    Response page(int status, HandForm form, Map<String, String> problems) {
        return Show.page(
                status,
                new StaticTemplates()
                        .arrange(
                                desk.frameUnder(Section.BOOKINGS, desk.text("hand.heading")),
                                form.shown(PATH, desk.who().formToken(), -1, problems),
                                desk.text("hand.lead"),
                                desk.text("hand.button")));
    }

    /** The same, saying what is against the time; where it may be taken all the same, asking for that word. */
    Response refusal(HandForm form, Fit fit, Practitioner practitioner) {
        Map<String, String> problems = new HashMap<>();
        problems.put(ClockedTime.TIME, String.join(" ", Obstacles.in(fit, practitioner, desk.words())));
        return fit.impossible() ? page(409, form, problems) : page(409, form.askingAgain(), problems);
    }

    Response notWith(HandForm form, AppointmentType type, Practitioner practitioner) {
        return page(
                422, form, Map.of(HandForm.PRACTITIONER, desk.text("why.notWith", type.name(), practitioner.name())));
    }

    private String label(AppointmentType type) {
        String minutes = desk.text("hand.minutes", type.name(), type.duration().toMinutes());
        return type.offered() ? minutes : desk.text("hand.withdrawn", minutes);
    }
}
