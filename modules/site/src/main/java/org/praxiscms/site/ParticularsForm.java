package org.praxiscms.site;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.Particulars;
import org.praxiscms.core.booking.intake.AnswerSheet;

/** What else a visitor hands in, in fields whose names the practice's settings decide. */
final class ParticularsForm {

    private static final String ANSWER = "answer-";

    private final MultivaluedMap<String, String> sent;

    ParticularsForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** Nothing entered yet. */
    static ParticularsForm empty() {
        return new ParticularsForm(new MultivaluedHashMap<>());
    }

    /** Name of the field in which a question is answered. */
    static String answerField(String question) {
        return ANSWER + question;
    }

    Particulars particulars() {
        return new Particulars(new AnswerSheet(answers()));
    }

    private Map<String, List<String>> answers() {
        return sent.entrySet().stream()
                .filter(field -> field.getKey().startsWith(ANSWER))
                .collect(Collectors.toMap(field -> field.getKey().substring(ANSWER.length()), Map.Entry::getValue));
    }
}
