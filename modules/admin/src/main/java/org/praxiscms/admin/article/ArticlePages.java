package org.praxiscms.admin.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.form.Form;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.article.Publication;
import org.praxiscms.core.practice.Practitioner;

/** Makes the pages about articles. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ArticlePages {

    static final String PATH = "/admin/articles";

    private final Articles articles;
    private final ArticleChoices choices;
    private final Desk desk;

    @Inject
    public ArticlePages(Articles articles, ArticleChoices choices, Desk desk) {
        this.articles = articles;
        this.choices = choices;
        this.desk = desk;
    }

    protected ArticlePages() {
        this(null, null, null);
    }

    /** The list. @param wanted only those in this state; null for all */
    Response list(Publication wanted) {
        Words words = desk.words();
        List<Article> all = articles.all();
        List<ArticleRow> rows = all.stream()
                .filter(article -> wanted == null || article.status() == wanted)
                .map(article -> ArticleRow.of(article, words))
                .toList();
        List<ArticleFilter> filters = Arrays.stream(Publication.values())
                .map(status -> new ArticleFilter(
                        status.name(),
                        words.text("articles.filter." + status.name()),
                        all.stream()
                                .filter(article -> article.status() == status)
                                .count(),
                        status == wanted))
                .toList();
        return Show.page(new StaticTemplates()
                .articles(desk.frame(Section.ARTICLES, words.text("articles.heading")), rows, filters, all.size()));
    }

    /** The form for an article that is not stored yet. */
    Response fresh(int status, Values values, Map<String, String> problems) {
        ArticleForm form = form(values, null);
        Frame frame = desk.frameUnder(Section.ARTICLES, desk.text("article.new"));
        return Show.page(
                status,
                new StaticTemplates()
                        .article(
                                frame,
                                shown(form, PATH, -1, problems),
                                PreviewPage.of(form.body(), frame.words()),
                                null));
    }

    /** The form of a stored article. */
    Response edit(int status, Article article, ArticleForm form, int version, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.ARTICLES, article.title());
        return Show.page(
                status,
                new StaticTemplates()
                        .article(
                                frame,
                                shown(form, path(article), version, problems),
                                PreviewPage.of(form.body(), frame.words()),
                                PublicationPage.of(article, path(article), form.values(), problems, frame.words())));
    }

    /** Both texts beside each other; whoever has changed nothing that differs gets the form. */
    Response conflict(Article article, ArticleForm mine, String action) {
        Frame frame =
                desk.frameUnder(Section.ARTICLES, desk.text("conflict.heading")).under(article.title(), path(article));
        return Conflict.between(stored(article), mine, path(article), article.version())
                .sentTo(action)
                .page(frame);
    }

    ArticleForm stored(Article article) {
        return ArticleForm.of(article, desk.words(), choices.read(desk.words()));
    }

    /** What was entered. @param article null for a new one */
    ArticleForm form(Values values, Article article) {
        boolean addressStays = article != null && article.publishedAt().isPresent();
        return new ArticleForm(desk.words(), values, choices.read(desk.words()), addressStays);
    }

    static String path(Article article) {
        return PATH + "/" + article.id();
    }

    private Form shown(ArticleForm form, String action, int version, Map<String, String> problems) {
        return form.shown(action, desk.who().formToken(), version, problems);
    }

    /** A state to filter by. */
    public record ArticleFilter(String status, String label, long count, boolean chosen) {}

    /**
     * An article in the list.
     *
     * @param when the day that matters in its state: published, due, or last revised
     */
    public record ArticleRow(String path, String title, String status, String statusLabel, String author, String when) {

        /** The row of an article. */
        public static ArticleRow of(Article article, Words words) {
            Publication status = article.status();
            String when = switch (status) {
                case SCHEDULED -> words.dayAndTime(article.publishAt().orElseThrow());
                case PUBLISHED ->
                    words.shortDay(words.dateOf(article.publishedAt().orElseThrow()));
                default -> words.text("articles.revised", words.shortDay(words.dateOf(article.revisedAt())));
            };
            return new ArticleRow(
                    ArticlePages.path(article),
                    article.title(),
                    status.name(),
                    words.text("publication." + status.name()),
                    article.author().map(Practitioner::name).orElse(""),
                    when);
        }
    }

    Optional<String> taken(ArticleForm form, Article self) {
        return form.slug()
                .flatMap(articles::with)
                .filter(other -> !other.equals(self))
                .map(other -> desk.text("article.slug.taken"));
    }

    /** The text as visitors will read it. @param part whether it goes into a page that is open already */
    Response preview(Values values, boolean part) {
        PreviewPage preview = PreviewPage.of(form(values, null).body(), desk.words());
        Frame frame = desk.frameUnder(Section.ARTICLES, desk.text("preview.heading"));
        return Show.page(
                part
                        ? new StaticTemplates().preview(preview, desk.words())
                        : new StaticTemplates().previewpage(frame, preview));
    }
}
