package org.praxiscms.site.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.praxiscms.core.booking.ParticularsRefused;
import org.praxiscms.core.booking.intake.AnswerSheet;

/** Says by field what is wrong with what a client handed in. */
final class ParticularsProblems {

    private ParticularsProblems() {}

    static Map<String, String> of(ParticularsRefused refused) {
        Map<String, String> problems = new LinkedHashMap<>();
        refused.flaws().forEach(flaw -> problems.put("answers." + flaw.question(), said(flaw)));
        return problems;
    }

    private static String said(AnswerSheet.Flaw flaw) {
        return switch (flaw.reason()) {
            case MISSING -> "This question needs an answer.";
            case LONG -> "An answer has at most " + flaw.limit() + " characters here.";
            case UNREADABLE -> "This holds control characters.";
            case SEVERAL -> "This question takes one answer.";
            case NOT_OFFERED -> "This is none of the question's choices.";
            case NOT_ASKED -> "This question is not asked.";
        };
    }
}
