package org.praxiscms.admin.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;
import org.praxiscms.core.identity.Role;

/** The questions of an appointment type: new, edit, order, retire, ask again. They are listed on the type's own page. */
@Path("appointment-types/{type}/questions")
@RequestScoped
@AllowedTo(Role.OWNER)
@TriedTwice
@Transactional
public class QuestionsResource {

    @PathParam("type")
    private String typeId;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Questions questions;

    @Inject
    private QuestionPages pages;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @GET
    public Response list() {
        return Response.seeOther(URI.create(QuestionPages.typePath(type()) + "#questions"))
                .build();
    }

    @GET
    @Path("new")
    public Response fresh() {
        return pages.fresh(200, type(), new QuestionForm(desk.words(), QuestionForm.suggested()), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        AppointmentType type = type();
        QuestionForm form = new QuestionForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!questions.roomFor(type.id())) {
            problems.put(EntryForm.WHOLE, full());
        }
        if (!problems.isEmpty()) {
            return pages.fresh(422, type, form, problems);
        }
        questions.add(type.id(), form.wording());
        return Notice.CREATED.at(QuestionPages.typePath(type));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") String id) {
        Question question = find(id);
        QuestionForm form = new QuestionForm(desk.words(), QuestionForm.valuesOf(question));
        return pages.edit(200, type(), question, form, question.version(), Map.of());
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        Question question = find(id);
        QuestionForm form = new QuestionForm(desk.words(), entered.values());
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.edit(422, type(), question, form, entered.values().version(), problems);
        }
        if (entered.values().version() != question.version()) {
            return pages.conflict(type(), question, form);
        }
        question.reword(form.wording());
        return Notice.SAVED.at(QuestionPages.typePath(type()));
    }

    @POST
    @Path("{id}/rise")
    public Response moveUp(@PathParam("id") String id) {
        return move(find(id), -1, "up");
    }

    @POST
    @Path("{id}/descent")
    public Response moveDown(@PathParam("id") String id) {
        return move(find(id), 1, "down");
    }

    @POST
    @Path("{id}/retirement")
    public Response retire(@PathParam("id") String id) {
        find(id).retire();
        return Notice.SAVED.at(QuestionPages.typePath(type()));
    }

    @POST
    @Path("{id}/retirement/removal")
    public Response askAgain(@PathParam("id") String id) {
        Question question = find(id);
        if (question.retired() && !questions.roomFor(type().id())) {
            QuestionForm form = new QuestionForm(desk.words(), QuestionForm.valuesOf(question));
            return pages.edit(409, type(), question, form, question.version(), Map.of(EntryForm.WHOLE, full()));
        }
        questions.askAgain(question);
        return Notice.SAVED.at(QuestionPages.typePath(type()));
    }

    // The focus stays on the button that was pressed; where it is gone, on its neighbour.
    private Response move(Question question, int places, String button) {
        questions.move(question, places);
        var asked = questions.asked(type().id());
        int place = asked.indexOf(question);
        String at = place == 0 ? "down" : place == asked.size() - 1 ? "up" : button;
        return Response.seeOther(URI.create(QuestionPages.typePath(type()) + "#" + at + "-" + question.id()))
                .build();
    }

    private String full() {
        return desk.text("question.many", Questions.MOST);
    }

    private AppointmentType type() {
        return Ids.of(typeId).flatMap(types::with).orElseThrow(NotFoundException::new);
    }

    private Question find(String id) {
        AppointmentType type = type();
        return Ids.of(id).flatMap(known -> questions.with(type.id(), known)).orElseThrow(NotFoundException::new);
    }
}
