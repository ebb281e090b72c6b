package org.praxiscms.theme.testkit;

import java.util.List;
import org.praxiscms.theme.ArticlePage;
import org.praxiscms.theme.ArticlesPage;
import org.praxiscms.theme.ErrorPage;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.Page;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SearchPage;
import org.praxiscms.theme.TextPage;

/** Sample pages to read: articles, text pages, search, errors. */
final class SampleReading {

    private final SampleFrame frame;
    private final SampleParts parts;

    SampleReading(SampleFrame frame) {
        this.frame = frame;
        this.parts = new SampleParts(frame);
    }

    List<Sample> pages() {
        return List.of(
                new Sample("article", article()),
                new Sample("articles", articles()),
                new Sample("text", text()),
                new Sample("search", search("Schlaf & Angst", 2)),
                new Sample("search-first", search("", 0)),
                new Sample("search-nothing", search("Wolkenkuckucksheim", 0)),
                new Sample("error", error()));
    }

    private Page article() {
        return new ArticlePage(
                frame.sensitive(
                        frame.say("Beziehung und Sicherheit", "Relationship and safety"), "/articles/trauma-bonds"),
                frame.say(
                        "Warum das Gehen so schwerfällt, wenn Nähe und Angst sich abwechseln",
                        "Why leaving is so hard when closeness and fear take turns"),
                frame.say(
                        "Wer bleibt, ist nicht schwach. Unter bestimmten Bedingungen binden sich Menschen an jemanden,"
                                + " der ihnen schadet, und diese Bedingungen sind seit Jahrzehnten beschrieben.",
                        "Those who stay are not weak. Under certain conditions people attach themselves to somebody"
                                + " who harms them, and these conditions have been described for decades."),
                parts.marlene(),
                parts.november(12),
                parts.november(20),
                frame.text("article.reading", 7),
                parts.topics(),
                List.of(
                        Link.to(frame.say("Was mit Traumabindung gemeint ist", "What it means"), "#was-gemeint-ist"),
                        Link.to(frame.say("Wie sie entsteht", "How it comes about"), "#wie-sie-entsteht"),
                        Link.to(
                                frame.say("Woran Sie das Muster erkennen können", "How to recognise the pattern"),
                                "#erkennen"),
                        Link.to(frame.say("Schritte, die noch nichts entscheiden", "Small steps"), "#schritte")),
                new SafeHtml(frame.say(SampleTexts.ARTICLE_GERMAN, SampleTexts.ARTICLE_ENGLISH)),
                List.of(
                        "Dutton, D. G. & Painter, S. (1993): Emotional attachments in abusive relationships."
                                + " Violence and Victims 8(2), 105–120.",
                        "Herman, J. L. (2018): Die Narben der Gewalt. 5. Auflage, Paderborn: Junfermann."),
                parts.invitation(),
                parts.teasers().subList(1, 4));
    }

    private Page articles() {
        return new ArticlesPage(
                frame.open(frame.text("articles.heading"), "/articles"),
                frame.text("articles.heading"),
                frame.text("articles.lead"),
                parts.allTopics(),
                parts.teasers(),
                Link.to(frame.text("articles.newer"), "/articles?page=1"),
                Link.to(frame.text("articles.older"), "/articles?page=3"));
    }

    private Page text() {
        return new TextPage(
                frame.open(frame.say("Über uns", "About us"), "/about"),
                frame.say("Drei Menschen, ein Innenhof, viel Zeit", "Three people, one courtyard, plenty of time"),
                frame.say(
                        "Die Praxis Lindenhof ist eine Gemeinschaft von drei Therapeutinnen und Therapeuten.",
                        "Lindenhof is a group practice of three therapists."),
                new SafeHtml(frame.say(SampleTexts.PAGE_GERMAN, SampleTexts.PAGE_ENGLISH)));
    }

    private Page search(String query, int results) {
        return new SearchPage(
                frame.open(frame.text("search.heading"), "/search"),
                query,
                parts.teasers().subList(0, results));
    }

    private Page error() {
        return new ErrorPage(
                frame.personal(frame.text("error.404.heading"), "/gone"),
                404,
                frame.text("error.404.heading"),
                frame.text("error.404.message"),
                List.of(
                        new Link(frame.text("error.home"), new SafeUrl("/"), false),
                        new Link(frame.text("error.articles"), new SafeUrl("/articles"), false)));
    }
}
