package org.praxiscms.site.api;

import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.praxiscms.core.booking.consent.Consent;
import org.praxiscms.core.booking.intake.Question;
import org.praxiscms.core.text.JsonBuilders;

/** What a practice asks, and asks to agree to, for programs. */
final class QuestionsJson {

    private QuestionsJson() {}

    static JsonArrayBuilder of(List<Question> asked) {
        JsonArrayBuilder questions = JsonBuilders.array();
        for (Question question : asked) {
            Question.Wording wording = question.wording();
            questions.add(JsonBuilders.object()
                    .add("id", question.id().toString())
                    .add("kind", wording.kind().code())
                    .add("label", wording.label())
                    .add("help", wording.help())
                    .add("required", wording.required())
                    .add("choices", JsonBuilders.array(wording.choices())));
        }
        return questions;
    }

    static JsonArrayBuilder consents(List<Consent> asked) {
        JsonArrayBuilder consents = JsonBuilders.array();
        asked.forEach(consent -> consents.add(JsonBuilders.object()
                .add("id", consent.id().toString())
                .add("name", consent.wording().name())
                .add("text", consent.wording().text().text())
                .add("version", consent.number())
                .add("required", consent.required())));
        return consents;
    }
}
