package org.praxiscms.admin.article;

import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Publication;

/**
 * Where an article stands, and what can be done about it.
 *
 * @param explanation when it was or is going to be published
 * @param path the article's address in the admin
 * @param site its public address; empty while it has none
 * @param at the time entered, or the one it is scheduled for, as it is typed; may be empty
 * @param zone zone of that time
 * @param problem what is wrong with it; empty for nothing
 * @param hints what is worth a second look before everybody reads it; empty for nothing
 * @param removable whether it can be removed for good
 */
public record PublicationPage(
        String status,
        String statusLabel,
        String explanation,
        String path,
        String site,
        String at,
        String zone,
        String problem,
        List<String> hints,
        boolean removable) {

    static PublicationPage of(Article article, String path, Values values, Map<String, String> problems, Words words) {
        Publication status = article.status();
        String scheduled = article.publishAt()
                .map(at -> words.written(words.dateOf(at)) + " " + words.written(minute(at, words)))
                .orElse("");
        return new PublicationPage(
                status.name(),
                words.text("publication." + status.name()),
                explanation(article, words),
                path,
                status == Publication.PUBLISHED ? "/articles/" + article.slug() : "",
                values.has("at") ? values.one("at") : scheduled,
                words.zoneName(words.zone()),
                problems.getOrDefault("at", ""),
                hints(article, words),
                article.publishedAt().isEmpty() && status != Publication.SCHEDULED);
    }

    private static List<String> hints(Article article, Words words) {
        List<String> hints = new ArrayList<>();
        if (article.sensitive() && article.wording().neutralTitle().isBlank()) {
            hints.add(words.text("publication.hint.neutralTitle"));
        }
        if (article.author().isEmpty()) {
            hints.add(words.text("publication.hint.author"));
        }
        return hints;
    }

    private static int minute(Instant at, Words words) {
        return at.atZone(words.zone()).get(ChronoField.MINUTE_OF_DAY);
    }

    private static String explanation(Article article, Words words) {
        return switch (article.status()) {
            case DRAFT -> words.text("publication.DRAFT.explanation");
            case SCHEDULED ->
                words.text(
                        "publication.SCHEDULED.explanation",
                        words.dayAndTime(article.publishAt().orElseThrow()));
            case PUBLISHED ->
                words.text(
                        "publication.PUBLISHED.explanation",
                        words.dayAndTime(article.publishedAt().orElseThrow()));
            case ARCHIVED -> words.text("publication.ARCHIVED.explanation");
        };
    }
}
