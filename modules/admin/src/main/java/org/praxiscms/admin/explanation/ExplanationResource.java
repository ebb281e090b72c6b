package org.praxiscms.admin.explanation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** "Why not Tuesday at ten?" Asks the same engine that offers times to visitors. */
@Path("bookings/explanation")
@RequestScoped
@AllowedTo(Role.EDITOR)
@Transactional
public class ExplanationResource {

    private static final String TEN = "10:00";

    @Inject
    private AppointmentTypes types;

    @Inject
    private Practitioners practitioners;

    @Inject
    private ExplanationPages pages;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    /** Answers what the address asks; without a question, offers next Tuesday at ten. */
    @GET
    public Response explain(@Context UriInfo address) {
        MultivaluedMap<String, String> query = address.getQueryParameters();
        boolean asks = query.containsKey(QuestionForm.TYPE);
        QuestionForm form = form(query, asks);
        if (!asks) {
            return pages.page(200, form, Map.of(), Optional.empty());
        }
        AppointmentType type = found(query.getFirst(QuestionForm.TYPE), types::with);
        Practitioner practitioner = found(query.getFirst(QuestionForm.PRACTITIONER), practitioners::with);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(422, form, problems, Optional.empty());
        }
        return form.question(type, practitioner)
                .map(question -> pages.page(200, form, Map.of(), Optional.of(pages.answer(question))))
                .orElseGet(() -> pages.page(
                        422, form, Map.of(QuestionForm.TIME, desk.text("publication.at.gap")), Optional.empty()));
    }

    private QuestionForm form(MultivaluedMap<String, String> query, boolean asks) {
        List<Option> offered = types.all().stream()
                .map(type -> new Option(type.id().toString(), type.name()))
                .toList();
        List<Option> people = practitioners.all().stream()
                .map(person -> new Option(person.id().toString(), person.name()))
                .toList();
        LocalDate today = desk.words().dateOf(clock.instant());
        Values values = Values.none()
                .with(
                        QuestionForm.DATE,
                        today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).toString())
                .with(QuestionForm.TIME, TEN);
        for (String name :
                List.of(QuestionForm.TYPE, QuestionForm.PRACTITIONER, QuestionForm.DATE, QuestionForm.TIME)) {
            if (asks || query.containsKey(name)) {
                values = values.with(
                        name, Optional.ofNullable(query.getFirst(name)).orElse(""));
            }
        }
        return new QuestionForm(desk.words(), values, offered, people);
    }

    // Another practice's id finds nothing, like one that never was.
    private static <E> E found(String id, Function<UUID, Optional<E>> collection) {
        return Ids.of(id).flatMap(collection).orElseThrow(NotFoundException::new);
    }
}
