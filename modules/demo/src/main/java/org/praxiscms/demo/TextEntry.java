package org.praxiscms.demo;

import static org.praxiscms.demo.PracticeFile.optional;
import static org.praxiscms.demo.PracticeFile.slug;
import static org.praxiscms.demo.PracticeFile.strings;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.Destination;
import org.praxiscms.core.page.Page;

/** Reads what a practice's file says of what can be read: articles, pages, and what an article ends in. */
final class TextEntry {

    private TextEntry() {}

    static CallToAction callToAction(JsonObject json) {
        JsonObject destination = json.getJsonObject("destination");
        String kind = destination.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_');
        return new CallToAction(
                json.getString("name"),
                new CallToAction.Wording(json.getString("heading"), json.getString("text"), json.getString("label")),
                new Destination(Destination.Kind.valueOf(kind), destination.getString("value")));
    }

    /** An article as its status says: of nobody and no topic yet. */
    static Article article(PracticeFile file, JsonObject json, Instant now) {
        Instant published = now.minus(Duration.ofDays(json.getInt("publishedDaysAgo")));
        Article article = new Article(
                slug(json),
                new Article.Wording(
                        json.getString("title"),
                        optional(json, "neutralTitle").orElse(""),
                        json.getString("lead"),
                        file.text(json),
                        strings(json, "sources")),
                published.isBefore(now) ? published : now);
        switch (json.getString("status")) {
            case "published" -> article.publish(published);
            case "scheduled" -> article.schedule(published, now);
            default -> article.withdraw();
        }
        return article;
    }

    static Page page(PracticeFile file, JsonObject json, int position) {
        return new Page(
                slug(json),
                new Page.Wording(
                        json.getString("title"), json.getString("lead"), file.text(json), json.getString("menuLabel")),
                json.getBoolean("inMenu"),
                position);
    }
}
