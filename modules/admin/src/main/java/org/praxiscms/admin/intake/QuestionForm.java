package org.praxiscms.admin.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Field;
import org.praxiscms.admin.form.Group;
import org.praxiscms.admin.form.Kind;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.booking.intake.QuestionKind;

/** A question as it is edited; its choices stand one a line. */
public class QuestionForm extends EntryForm {

    private static final int LONGEST_CHOICES = Question.MOST_CHOICES * (Question.LONGEST_CHOICE + 2);

    public QuestionForm(Words words, Values values) {
        super("question", words, values);
    }

    /** A new one, short and not required. */
    public static Values suggested() {
        return Values.none().with("questionKind", QuestionKind.SHORT_TEXT.name());
    }

    /** A question as it is stored. */
    public static Values valuesOf(Question question) {
        Question.Wording wording = question.wording();
        return Values.none()
                .with("label", wording.label())
                .with("questionKind", wording.kind().name())
                .with("help", wording.help())
                .with("choices", String.join("\n", wording.choices()))
                .with("required", wording.required() ? List.of("yes") : List.of());
    }

    @Override
    public List<Group> groups() {
        List<Option> kinds = Arrays.stream(QuestionKind.values())
                .map(kind -> new Option(kind.name(), text("kind." + kind.name())))
                .toList();
        Field choices = field("choices", Kind.TEXT, LONGEST_CHOICES);
        return List.of(Group.of(
                "",
                "",
                line("label", Question.LONGEST_LABEL).mandatory(),
                select("questionKind", kinds).mandatory(),
                choices,
                field("help", Kind.TEXT, Question.LONGEST_HELP),
                toggle("required")));
    }

    @Override
    protected void check(Map<String, String> problems) {
        if (problems.containsKey("questionKind") || problems.containsKey("choices") || !kind().chooses()) {
            return;
        }
        List<String> choices = choices();
        if (choices.isEmpty()) {
            problems.put("choices", text("choices.missing"));
        } else if (choices.size() > Question.MOST_CHOICES) {
            problems.put("choices", text("choices.many", Question.MOST_CHOICES));
        } else if (choices.stream().anyMatch(choice -> choice.length() > Question.LONGEST_CHOICE)) {
            problems.put("choices", text("choices.long", Question.LONGEST_CHOICE));
        } else if (choices.stream().anyMatch(choice -> choice.indexOf('\t') >= 0)) {
            problems.put("choices", text("choices.tab"));
        } else if (new HashSet<>(choices).size() < choices.size()) {
            problems.put("choices", text("choices.twice"));
        }
    }

    /** The question; only when nothing is wrong. Choices that the kind has no use for are dropped. */
    Question.Wording wording() {
        return new Question.Wording(
                kind(),
                value("label"),
                value("help"),
                values().all("required").contains("yes"),
                kind().chooses() ? choices() : List.of());
    }

    private QuestionKind kind() {
        return QuestionKind.valueOf(value("questionKind"));
    }

    private List<String> choices() {
        return value("choices")
                .lines()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
