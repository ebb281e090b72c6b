package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Ids;
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
    private final FreeWeeks weeks;
    private final Desk desk;

    @Inject
    public HandPages(AppointmentTypes types, Practitioners practitioners, FreeWeeks weeks, Desk desk) {
        this.types = types;
        this.practitioners = practitioners;
        this.weeks = weeks;
        this.desk = desk;
    }

    protected HandPages() {
        this(null, null, null, null);
    }

    // Couples and minors come by the form of the site: others have to agree first, which the practice cannot do for
    // them.
    private List<AppointmentType> bookable() {
        return types.all().stream()
                .filter(type -> !type.practitioners().isEmpty())
                .filter(type -> type.attendance().kinds().contains(Attendance.ADULT))
                .toList();
    }

    HandForm form(Values values) {
        List<Option> kinds = bookable().stream()
                .map(type -> new Option(type.id().toString(), label(type)))
                .toList();
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        return new HandForm(
                desk.words(), values, kinds, people, values.one("allTheSame").equals("yes"));
    }

    /** The same with the first type, and with somebody it is offered with, where none is named. */
    HandForm fresh(Values values) {
        Optional<AppointmentType> type =
                type(values).or(() -> bookable().stream().findFirst());
        Values begun =
                type.isPresent() ? values.with(HandForm.TYPE, type.get().id().toString()) : values;
        boolean named = !values.one(HandForm.PRACTITIONER).isEmpty();
        return form(
                type.isEmpty() || named
                        ? begun
                        : begun.with(
                                HandForm.PRACTITIONER,
                                type.get().practitioners().get(0).id().toString()));
    }

    private Optional<AppointmentType> type(Values values) {
        Optional<UUID> id = Ids.of(values.one(HandForm.TYPE));
        return bookable().stream()
                .filter(type -> id.equals(Optional.of(type.id())))
                .findFirst();
    }

    Response page(int status, HandForm form, Map<String, String> problems) {
        FreeWeek week = week(form.values());
        HandForm placed = form.with(ClockedTime.placed(form.values(), week, desk.words()));
        return Show.page(
                status,
                new StaticTemplates()
                        .hand(
                                desk.frameUnder(Section.BOOKINGS, desk.text("hand.heading")),
                                placed.shown(PATH, desk.who().formToken(), -1, problems),
                                week));
    }

    private FreeWeek week(Values values) {
        Optional<Practitioner> person =
                Ids.of(values.one(HandForm.PRACTITIONER)).flatMap(practitioners::with);
        return type(values)
                .flatMap(type -> person.map(
                        with -> weeks.of(values, type, with, desk.words().today(), Optional.empty())))
                .orElseGet(() -> FreeWeek.none(desk.text("times.choose")));
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

    // The fee is said on the telephone too.
    private String label(AppointmentType type) {
        BigDecimal fee = type.description().fee();
        String length = desk.text("hand.minutes", type.name(), type.duration().toMinutes());
        String minutes = fee == null
                ? length
                : desk.text("hand.fee", length, desk.words().fee(fee));
        return type.offered() ? minutes : desk.text("hand.withdrawn", minutes);
    }
}
