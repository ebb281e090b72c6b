package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.FormatChoice;
import org.praxiscms.core.booking.KeepingParticulars;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.booking.consent.Consent;
import org.praxiscms.core.booking.consent.Consents;
import org.praxiscms.core.booking.intake.AnswerSheet;
import org.praxiscms.core.booking.intake.Flaw;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.Questions;
import org.praxiscms.core.booking.signatory.Attendance;
import org.praxiscms.core.tenant.NeutralLinks;
import org.praxiscms.theme.Form;
import org.praxiscms.theme.SafeHtml;

/** The fields for what a practice asks beyond who and when, with what has been entered and what is wrong with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParticularsFields {

    // Stands for answers to what is asked no more: they have no field of their own.
    private static final String NOT_ASKED = "answers";

    private static final String ANSWER = "answers.";
    private static final String CONSENT = "consents.";

    private final Questions questions;
    private final Consents consents;
    private final KeepingParticulars keeping;
    private final NeutralLinks neutralLinks;

    @Inject
    public ParticularsFields(
            Questions questions, Consents consents, KeepingParticulars keeping, NeutralLinks neutralLinks) {
        this.questions = questions;
        this.consents = consents;
        this.keeping = keeping;
        this.neutralLinks = neutralLinks;
    }

    protected ParticularsFields() {
        this(null, null, null, null);
    }

    /** What is wrong, by field, in full sentences; empty when all is well. */
    Map<String, String> problems(AppointmentType type, BookingForm form, Words words) {
        Map<String, String> problems = new LinkedHashMap<>(sentenceProblem(form, words));
        List<Question> asked = questions.asked(type.id());
        Map<String, String> labels = new HashMap<>();
        asked.forEach(question ->
                labels.put(ANSWER + question.id(), question.wording().label()));
        labels.putAll(consentLabels());
        Particulars entered = form.particulars(words);
        keeping.flaws(type, form.email(), form.phone(), entered).forEach(flaw -> {
            if (flaw.field().equals(KeepingParticulars.PHONE)) {
                problems.put("phone", words.text("form.phone.missing"));
                return;
            }
            if (flaw.field().equals(FormatChoice.FIELD)) {
                problems.put(FormatChoice.FIELD, words.text("form.format.missing"));
                return;
            }
            boolean known = flaw.reason() != Flaw.Reason.NOT_ASKED;
            if (known && AttendanceFields.owns(flaw.field())) {
                String field = AttendanceFields.field(flaw.field(), kind(type, entered));
                problems.put(field, said(flaw, AttendanceFields.label(field, words), words));
                return;
            }
            String field = known ? ParticularsForm.field(flaw.field()) : NOT_ASKED;
            String label = labels.getOrDefault(flaw.field(), ContactFields.label(flaw.field(), words));
            problems.put(field, said(flaw, label, words));
        });
        return problems;
    }

    private static String kind(AppointmentType type, Particulars entered) {
        return entered.attendance()
                .attendance(type.attendance())
                .map(Attendance::code)
                .orElse("");
    }

    /** What is wrong with the consents alone: of somebody who is asked for nothing else. */
    Map<String, String> consentProblems(BookingForm form, Words words) {
        Map<String, String> problems = new LinkedHashMap<>(sentenceProblem(form, words));
        Map<String, String> labels = consentLabels();
        form.particulars(words)
                .consents()
                .flaws(consents.asked())
                .forEach(flaw -> problems.put(
                        ParticularsForm.field(flaw.field()), said(flaw, labels.getOrDefault(flaw.field(), ""), words)));
        return problems;
    }

    private Map<String, String> sentenceProblem(BookingForm form, Words words) {
        return consents.asked().isEmpty() && form.sentence(words).isEmpty()
                ? Map.of(BookingForm.SENTENCE, words.text("form.consent.missing"))
                : Map.of();
    }

    private Map<String, String> consentLabels() {
        Map<String, String> labels = new HashMap<>();
        consents.asked()
                .forEach(consent ->
                        labels.put(CONSENT + consent.id(), consent.wording().name()));
        return labels;
    }

    /** What is to be agreed to: the practice's own, or the one sentence that needs no text. */
    List<Form.Field> consents(BookingForm form, Map<String, String> problems, Words words) {
        List<Consent> asked = consents.asked();
        Particulars entered = form.particulars(words);
        if (asked.isEmpty()) {
            return List.of(new Form.Field(
                    BookingForm.SENTENCE,
                    "checkbox",
                    words.text("details.consent"),
                    "",
                    form.sentence(words).isPresent() ? "yes" : "",
                    true,
                    "",
                    problems.getOrDefault(BookingForm.SENTENCE, "")));
        }
        List<Form.Field> fields = new ArrayList<>();
        for (Consent consent : asked) {
            String name = ParticularsForm.field(CONSENT + consent.id());
            String error = problems.getOrDefault(name, "");
            boolean given = entered.consents().given(consent.id().toString()) && error.isEmpty();
            String label = consent.wording().name();
            fields.add(Form.Field.consent(
                    name,
                    consent.required() ? label : label + " " + words.text("form.optional"),
                    given ? "yes" : "",
                    consent.required(),
                    error,
                    new SafeHtml(consent.wording().text().html())));
        }
        return fields;
    }

    /** What the form carries along: see {@link #seen}, and who comes where there is one answer only. */
    Map<String, String> carried(AppointmentType type) {
        Map<String, String> carried = new LinkedHashMap<>(seen());
        carried.putAll(AttendanceFields.carried(type.attendance()));
        return carried;
    }

    /** Which version of each consent is shown. */
    Map<String, String> seen() {
        Map<String, String> seen = new LinkedHashMap<>();
        consents.asked()
                .forEach(consent ->
                        seen.put(ParticularsForm.seenField(consent.id().toString()), "" + consent.number()));
        return seen;
    }

    /**
     * Who comes, the questions of an appointment type, and how the visitor may be reached.
     *
     * @param problems see {@link #problems}
     */
    List<Form.Field> asked(AppointmentType type, BookingForm form, Map<String, String> problems, Words words) {
        AnswerSheet sheet = form.particulars(words).answers();
        List<Form.Field> fields =
                new ArrayList<>(AttendanceFields.of(type.attendance(), form::entered, problems, words));
        if (problems.containsKey(NOT_ASKED)) {
            fields.add(new Form.Field(NOT_ASKED, "note", "", "", "", true, "", problems.get(NOT_ASKED)));
        }
        for (Question question : questions.asked(type.id())) {
            String id = question.id().toString();
            String name = ParticularsForm.field(ANSWER + id);
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
        fields.add(ContactFields.named(form.particulars(words).contact(), problems, neutralLinks.available(), words));
        fields.add(ContactFields.of(form.particulars(words).contact(), problems, words));
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

    private static String said(Flaw flaw, String label, Words words) {
        return switch (flaw.reason()) {
            case MISSING -> words.text("form.answer.missing", label);
            case LONG -> words.text("form.answer.long", label, flaw.limit());
            case UNREADABLE -> words.text("form.answer.unreadable", label);
            case MALFORMED -> words.text("form.answer.malformed", label);
            case SEVERAL, NOT_OFFERED -> words.text("form.answer.notOffered", label);
            case NOT_ASKED -> words.text("form.answer.notAsked");
            case NOT_GIVEN -> words.text("form.consent.needed", label);
            case NO_ADDRESS -> words.text("form.answer.noAddress", label);
            case REPEATED -> words.text("form.answer.repeated", label);
            case CHANGED -> words.text("form.consent.changed", label);
        };
    }
}
