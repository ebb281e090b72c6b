package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.theme.ArticlePage;
import org.praxiscms.theme.ArticlesPage;
import org.praxiscms.theme.Link;
import org.praxiscms.theme.SafeHtml;
import org.praxiscms.theme.SafeUrl;
import org.praxiscms.theme.SearchPage;

/** Makes pages of articles: one, a list, what a search has found. */
@ApplicationScoped
public class ArticlePages {

    /** How many articles a list shows at once. */
    static final int ON_A_PAGE = 12;

    private static final int RELATED = 3;

    private final Articles articles;
    private final Topics topics;
    private final Frames frames;
    private final Readings readings;

    @Inject
    public ArticlePages(Articles articles, Topics topics, Frames frames, Readings readings) {
        this.articles = articles;
        this.topics = topics;
        this.frames = frames;
        this.readings = readings;
    }

    protected ArticlePages() {
        this(null, null, null, null);
    }

    /** An article with what to read next. */
    Answer article(Article article) {
        Words words = frames.words();
        Article.Wording wording = article.wording();
        Markdown.Reading body = readings.of(wording.body());
        List<Article> related = articles.related(article, RELATED);
        Optional<CallToAction> call =
                article.callToAction().or(() -> frames.facts().invitation());
        String path = "/articles/" + article.slug();
        String json = StructuredData.article(article, frames.facts(), frames.url(path), frames.url("/"));
        Frames.About about = new Frames.About(
                article.discreetTitle(), wording.lead(), path, true, "article", json, article.sensitive());
        ArticlePage page = new ArticlePage(
                frames.of(article.wording().neutralTitle().isBlank() ? about : discreet(about, words)),
                wording.title(),
                wording.lead(),
                article.author().map(author -> Teasers.person(author, words)).orElse(null),
                words.day(article.publishedAt().orElseThrow()),
                revisedLater(article) ? words.day(article.revisedAt()) : null,
                words.readingTime(wording.body().readingMinutes()),
                Teasers.topics(article.topics()),
                contents(body),
                new SafeHtml(body.html()),
                wording.sources(),
                call.map(found -> Invitations.of(found, article)).orElse(null),
                Teasers.articles(related, words));
        Made made = Made.withFrame()
                .of(article)
                .of(article.topics())
                .of(article.author().stream().toList())
                .endingIn(call)
                .ofAll(Article.class)
                .of(related);
        related.forEach(other -> made.of(other.author().stream().toList()).of(other.topics()));
        return Answer.article(article.id(), page, made.keys());
    }

    /**
     * Published articles, of one topic or all.
     *
     * @param topic null for all
     * @param number which part of the list, from 1
     * @return empty when there is no such part
     */
    Optional<Answer> list(Topic topic, int number) {
        long count = topic == null ? articles.countPublished() : articles.countPublished(topic);
        if (number < 1 || number > 1 && (number - 1L) * ON_A_PAGE >= count) {
            return Optional.empty();
        }
        int offset = (number - 1) * ON_A_PAGE;
        List<Article> shown =
                topic == null ? articles.published(offset, ON_A_PAGE) : articles.published(topic, offset, ON_A_PAGE);
        Words words = frames.words();
        String base = topic == null ? "/articles" : "/topics/" + topic.slug();
        String path = number == 1 ? base : base + "?page=" + number;
        String heading = topic == null ? words.text("articles.heading") : topic.name();
        String lead = topic == null ? words.text("articles.lead") : topic.description();
        boolean sensitive = topic != null && topic.sensitive();
        List<Topic> all = topics.all();
        ArticlesPage page = new ArticlesPage(
                frames.of(Frames.About.page(heading, lead, path).sensitive(sensitive)),
                heading,
                lead,
                topicLinks(all, topic, words),
                Teasers.articles(shown, words),
                number == 1 ? null : Link.to(words.text("articles.newer"), part(base, number - 1)),
                offset + ON_A_PAGE >= count ? null : Link.to(words.text("articles.older"), part(base, number + 1)));
        Made made = Made.withFrame()
                .ofAll(Article.class)
                .of(shown)
                .ofAll(Topic.class)
                .of(all);
        shown.forEach(article -> made.of(article.author().stream().toList()));
        return Optional.of(Answer.published(page, made.keys()));
    }

    /** What a search finds; not kept, since there is no end of what can be asked. */
    Answer search(String query) {
        Words words = frames.words();
        List<Article> found = articles.search(query, ON_A_PAGE);
        boolean sensitive = found.stream().anyMatch(Article::sensitive);
        Frames.About about =
                Frames.About.unlisted(words.text("search.heading"), "/search").sensitive(sensitive);
        return Answer.forOne(new SearchPage(frames.of(about), query, Teasers.articles(found, words)));
    }

    // The lead says what the neutral title hides: a share card shows both.
    private Frames.About discreet(Frames.About about, Words words) {
        String whose = words.text("article.discreet", frames.facts().identity().name());
        return new Frames.About(
                about.title(), whose, about.path(), about.indexed(), about.type(), about.json(), about.sensitive());
    }

    private static List<Link> contents(Markdown.Reading body) {
        return body.contents().stream()
                .map(part -> Link.to(part.heading(), "#" + part.anchor()))
                .toList();
    }

    private static boolean revisedLater(Article article) {
        Instant published = article.publishedAt().orElseThrow();
        return article.revisedAt().isAfter(published.plus(Duration.ofDays(1)));
    }

    private static List<Link> topicLinks(List<Topic> all, Topic current, Words words) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(words.text("articles.all"), new SafeUrl("/articles"), current == null));
        all.forEach(topic ->
                links.add(new Link(topic.name(), new SafeUrl("/topics/" + topic.slug()), topic.equals(current))));
        return links;
    }

    private static String part(String base, int number) {
        return number == 1 ? base : base + "?page=" + number;
    }
}
