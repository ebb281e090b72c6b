package org.praxiscms.core.booking.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody answers, by the questions' ids as they were sent: blanks around a text are dropped, line ends are
 * {@code \n}, and a question without a text was not answered. Nothing is known to be right until {@link #flaws} says so.
 *
 * @param texts by question, in the order of the ids; several for several choices, never empty
 */
public record AnswerSheet(Map<String, List<String>> texts) {

    private static final String FIELD = "answers.";

    public AnswerSheet {
        Map<String, List<String>> answered = new TreeMap<>();
        texts.forEach((question, entered) -> {
            List<String> clean = entered.stream()
                    .map(text -> text.replace("\r\n", "\n").replace('\r', '\n').strip())
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (!clean.isEmpty()) {
                answered.put(question, clean);
            }
        });
        texts = Collections.unmodifiableMap(answered);
    }

    /** Nothing answered. */
    public static AnswerSheet empty() {
        return new AnswerSheet(Map.of());
    }

    /** What was answered to a question; empty for nothing. */
    public List<String> to(String question) {
        return texts.getOrDefault(question, List.of());
    }

    /** What is wrong, in the order in which it is asked; answers to what is not asked come last. */
    public List<Flaw> flaws(Collection<Question> asked) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> strange = new TreeSet<>(texts.keySet());
        for (Question question : asked) {
            String id = question.id().toString();
            strange.remove(id);
            flaw(id, question.wording(), to(id)).ifPresent(flaws::add);
        }
        strange.forEach(id -> flaws.add(new Flaw(FIELD + id, Flaw.Reason.NOT_ASKED)));
        return flaws;
    }

    private static Optional<Flaw> flaw(String id, Question.Wording wording, List<String> texts) {
        if (texts.isEmpty()) {
            return flawIf(wording.required(), id, Flaw.Reason.MISSING, 0);
        }
        if (texts.size() > 1 && wording.kind() != QuestionKind.SEVERAL_CHOICES) {
            return flawIf(true, id, Flaw.Reason.SEVERAL, 0);
        }
        if (wording.kind().chooses()) {
            boolean offered = new HashSet<>(wording.choices()).containsAll(texts);
            return flawIf(!offered, id, Flaw.Reason.NOT_OFFERED, 0);
        }
        String text = texts.get(0);
        if (text.length() > wording.kind().longest()) {
            return flawIf(true, id, Flaw.Reason.LONG, wording.kind().longest());
        }
        boolean lines = wording.kind() == QuestionKind.LONG_TEXT;
        boolean unreadable = text.codePoints()
                .anyMatch(point -> Character.isISOControl(point) && !(lines && (point == '\n' || point == '\t')));
        return flawIf(unreadable, id, Flaw.Reason.UNREADABLE, 0);
    }

    private static Optional<Flaw> flawIf(boolean wrong, String id, Flaw.Reason reason, int limit) {
        return wrong ? Optional.of(new Flaw(FIELD + id, reason, limit)) : Optional.empty();
    }

    /** Never what was answered: it must not reach a log. */
    @Override
    public String toString() {
        return "AnswerSheet";
    }
}
