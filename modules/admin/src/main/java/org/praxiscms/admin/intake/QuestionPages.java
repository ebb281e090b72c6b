package org.praxiscms.admin.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;

/** Makes the pages about the questions of an appointment type, and their part on the type's own page. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuestionPages {

    private final Questions questions;
    private final Desk desk;

    @Inject
    public QuestionPages(Questions questions, Desk desk) {
        this.questions = questions;
        this.desk = desk;
    }

    protected QuestionPages() {
        this(null, null);
    }

    /**
     * The questions of a type.
     *
     * @param path under which they are
     * @param full whether no further one may be asked
     */
    public record Listed(String path, List<Row> asked, List<Row> retired, boolean full) {}

    /**
     * A question in the list.
     *
     * @param about how it is answered, and whether it must be
     * @param first whether none stands before it
     * @param last whether none stands after it
     */
    public record Row(String id, String path, String label, String about, boolean first, boolean last) {}

    /** What the type's own page shows. */
    public Listed list(AppointmentType type) {
        List<Question> asked = questions.asked(type.id());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            rows.add(row(type, asked.get(i), i == 0, i == asked.size() - 1));
        }
        List<Row> retired = questions.retired(type.id()).stream()
                .map(question -> row(type, question, true, true))
                .toList();
        return new Listed(path(type), rows, retired, asked.size() >= Questions.MOST);
    }

    Response fresh(int status, AppointmentType type, QuestionForm form, Map<String, String> problems) {
        return page(status, type, form, path(type), -1, problems, desk.text("question.new"));
    }

    Response edit(
            int status,
            AppointmentType type,
            Question question,
            QuestionForm form,
            int version,
            Map<String, String> problems) {
        return page(
                status,
                type,
                form,
                path(type, question),
                version,
                problems,
                question.wording().label());
    }

    Response conflict(AppointmentType type, Question question, QuestionForm mine) {
        String path = path(type, question);
        Frame frame = frame(type, desk.text("conflict.heading"));
        return Conflict.between(
                        new QuestionForm(desk.words(), QuestionForm.valuesOf(question)), mine, path, question.version())
                .page(frame);
    }

    private Response page(
            int status,
            AppointmentType type,
            QuestionForm form,
            String path,
            int version,
            Map<String, String> problems,
            String title) {
        return Show.page(
                status,
                new StaticTemplates()
                        .edit(
                                frame(type, title),
                                form.shown(path, desk.who().formToken(), version, problems),
                                typePath(type),
                                null));
    }

    private Frame frame(AppointmentType type, String title) {
        return desk.frameUnder(Section.TYPES, title).under(type.name(), typePath(type));
    }

    private Row row(AppointmentType type, Question question, boolean first, boolean last) {
        Question.Wording wording = question.wording();
        String kind = desk.text("question.kind." + wording.kind().name());
        return new Row(
                question.id().toString(),
                path(type, question),
                wording.label(),
                wording.required() ? kind + " · " + desk.text("question.isRequired") : kind,
                first,
                last);
    }

    static String typePath(AppointmentType type) {
        return "/admin/appointment-types/" + type.id();
    }

    static String path(AppointmentType type) {
        return typePath(type) + "/questions";
    }

    private static String path(AppointmentType type, Question question) {
        return path(type) + "/" + question.id();
    }
}
