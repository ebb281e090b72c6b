package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.core.booking.KeepingParticulars;
import org.praxiscms.core.booking.intake.AnswerSheet;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;
import org.praxiscms.theme.Form;

/** The fields for what a practice asks beyond who and when, with what has been entered and what is wrong with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParticularsFields {

    // Stands for answers to what is asked no more: they have no field of their own.
    private static final String NOT_ASKED = "answers";

    private final Questions questions;
    private final KeepingParticulars keeping;

    @Inject
    public ParticularsFields(Questions questions, KeepingParticulars keeping) {
        this.questions = questions;
        this.keeping = keeping;
    }

    protected ParticularsFields() {
        this(null, null);
    }

    /** What is wrong, by field, in full sentences; empty when all is well. */
    Map<String, String> problems(UUID appointmentType, ParticularsForm form, Words words) {
        List<Question> asked = questions.asked(appointmentType);
        Map<String, String> problems = new LinkedHashMap<>();
        keeping.flaws(appointmentType, form.particulars())
                .forEach(flaw -> problems.put(field(flaw), said(flaw, asked, words)));
        return problems;
    }

    /** The questions of an appointment type. @param problems see {@link #problems} */
    List<Form.Field> questions(UUID appointmentType, ParticularsForm form, Map<String, String> problems, Words words) {
        AnswerSheet sheet = form.particulars().answers();
        List<Form.Field> fields = new ArrayList<>();
        if (problems.containsKey(NOT_ASKED)) {
            fields.add(new Form.Field(NOT_ASKED, "note", "", "", "", true, "", problems.get(NOT_ASKED)));
        }
        for (Question question : questions.asked(appointmentType)) {
            String id = question.id().toString();
            String name = ParticularsForm.answerField(id);
            Question.Wording wording = question.wording();
            fields.add(new Form.Field(
                    name,
                    kind(wording),
                    wording.label(),
                    wording.help(),
                    String.join("\n", sheet.to(id)),
                    wording.required(),
                    "",
                    problems.getOrDefault(name, ""),
                    options(wording, words)));
        }
        return fields;
    }

    private static String kind(Question.Wording wording) {
        return switch (wording.kind()) {
            case SHORT_TEXT -> "text";
            case LONG_TEXT -> "textarea";
            case ONE_CHOICE -> "radios";
            case SEVERAL_CHOICES -> "checkboxes";
        };
    }

    // Whoever has chosen one of several may take it back, where no answer is needed.
    private static List<Form.Option> options(Question.Wording wording, Words words) {
        List<Form.Option> options = new ArrayList<>();
        wording.choices().forEach(choice -> options.add(new Form.Option(choice, choice)));
        if (kind(wording).equals("radios") && !wording.required()) {
            options.add(new Form.Option("", words.text("form.answer.none")));
        }
        return options;
    }

    private static String field(AnswerSheet.Flaw flaw) {
        return flaw.reason() == AnswerSheet.Flaw.Reason.NOT_ASKED
                ? NOT_ASKED
                : ParticularsForm.answerField(flaw.question());
    }

    private static String said(AnswerSheet.Flaw flaw, List<Question> asked, Words words) {
        String label = asked.stream()
                .filter(question -> question.id().toString().equals(flaw.question()))
                .map(question -> question.wording().label())
                .findFirst()
                .orElse("");
        return switch (flaw.reason()) {
            case MISSING -> words.text("form.answer.missing", label);
            case LONG -> words.text("form.answer.long", label, flaw.limit());
            case UNREADABLE -> words.text("form.answer.unreadable", label);
            case SEVERAL, NOT_OFFERED -> words.text("form.answer.notOffered", label);
            case NOT_ASKED -> words.text("form.answer.notAsked");
        };
    }
}
