package org.praxiscms.core.booking.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.praxiscms.core.booking.intake.Flaw.Reason;

class AnswerSheetTest {

    private static final UUID TYPE = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void aRequiredQuestionNeedsMoreThanBlanks(QuestionKind kind) {
        Question question = question(kind, true);
        assertThat(reasons(question, " \r\n\t ")).containsExactly(Reason.MISSING);
        assertThat(reasons(question)).containsExactly(Reason.MISSING);
        assertThat(reasons(question(kind, false), " ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SHORT_TEXT, 200", "LONG_TEXT, 2000"})
    void aTextMayBeAsLongAsItsKindAllows(QuestionKind kind, int longest) {
        Question question = question(kind, true);
        assertThat(reasons(question, "x".repeat(longest))).isEmpty();
        assertThat(reasons(question, "x".repeat(longest + 1))).containsExactly(Reason.LONG);
    }

    @Test
    void linesBelongIntoALongTextOnly() {
        assertThat(reasons(question(QuestionKind.LONG_TEXT, true), "one\r\ntwo\tthree"))
                .isEmpty();
        assertThat(reasons(question(QuestionKind.SHORT_TEXT, true), "one\ntwo")).containsExactly(Reason.UNREADABLE);
        assertThat(reasons(question(QuestionKind.LONG_TEXT, true), "one\0two")).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void onlyWhatIsOfferedCanBeChosen() {
        Question one = question(QuestionKind.ONE_CHOICE, true);
        Question several = question(QuestionKind.SEVERAL_CHOICES, true);
        assertThat(reasons(one, "Morning")).isEmpty();
        assertThat(reasons(one, "morning")).containsExactly(Reason.NOT_OFFERED);
        assertThat(reasons(one, "Morning", "Evening")).containsExactly(Reason.SEVERAL);
        assertThat(reasons(several, "Morning", "Evening")).isEmpty();
        assertThat(reasons(several, "Morning", "Night")).containsExactly(Reason.NOT_OFFERED);
    }

    @Test
    void anAnswerToWhatIsNotAskedIsRefused() {
        AnswerSheet sheet = new AnswerSheet(Map.of("'; DROP TABLE booking; --", List.of("x")));
        assertThat(sheet.flaws(List.of())).extracting(Flaw::reason).containsExactly(Reason.NOT_ASKED);
    }

    @Test
    void saysNothingOfWhatWasAnswered() {
        assertThat(new AnswerSheet(Map.of("a", List.of("my secret"))).toString())
                .doesNotContain("secret");
    }

    @Test
    void aQuestionWithChoicesHasOneToTwentyDifferentOnes() {
        List<String> many =
                IntStream.rangeClosed(0, 20).mapToObj(Integer::toString).toList();
        assertThatThrownBy(() -> wording(QuestionKind.ONE_CHOICE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wording(QuestionKind.ONE_CHOICE, List.of("a", "a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wording(QuestionKind.SEVERAL_CHOICES, many))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wording(QuestionKind.LONG_TEXT, List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(wording(QuestionKind.SEVERAL_CHOICES, many.subList(0, 20)).choices())
                .hasSize(20);
    }

    private static List<Reason> reasons(Question question, String... texts) {
        Map<String, List<String>> answers = texts.length == 0
                ? Collections.emptyMap()
                : Map.of(question.id().toString(), List.of(texts));
        return new AnswerSheet(answers)
                .flaws(List.of(question)).stream().map(Flaw::reason).toList();
    }

    private static Question question(QuestionKind kind, boolean required) {
        List<String> choices = kind.chooses() ? List.of("Morning", "Evening") : List.of();
        return new Question(TYPE, new Question.Wording(kind, "When?", "", required, choices), 0);
    }

    private static Question.Wording wording(QuestionKind kind, List<String> choices) {
        return new Question.Wording(kind, "When?", "", false, choices);
    }
}
