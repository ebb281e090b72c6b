package org.praxiscms.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.identity.Role;

/**
 * An article's way to the public and back. The buttons send the edit form along, so that nothing written is lost; a
 * request without it only changes the state.
 */
@Path("articles")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class PublicationResource {

    @Inject
    private Articles articles;

    @Inject
    private ArticlePages pages;

    @Inject
    private RevisingArticle revising;

    @Inject
    private Entered entered;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    @PathParam("id")
    private String id;

    /** Publishes now, or at the time in {@code at} unless {@code when} says now. */
    @POST
    @Path("{id}/publication")
    public Response publish() {
        Article article = find();
        PublishingTime time = time();
        ArticleForm form = form(article);
        Map<String, String> problems = problems(form, article, time);
        return problems.isEmpty()
                ? saved(article, "/publication").orElseGet(() -> publish(article, time))
                : pages.edit(
                        422, article, form, carriesForm() ? entered.values().version() : article.version(), problems);
    }

    @POST
    @Path("{id}/publication/removal")
    public Response withdraw() {
        Article article = find();
        return saved(article, "/publication/removal").orElseGet(() -> {
            article.withdraw();
            return Notice.WITHDRAWN.at(ArticlePages.path(article));
        });
    }

    @POST
    @Path("{id}/archive")
    public Response archive() {
        Article article = find();
        return saved(article, "/archive").orElseGet(() -> {
            article.archive();
            return Notice.ARCHIVED.at(ArticlePages.path(article));
        });
    }

    /** Where a page said what is wrong, and was asked for again: back to the article. */
    @GET
    @Path("{id}/{change: publication|publication/removal|archive}")
    public Response back() {
        return Response.seeOther(URI.create(ArticlePages.path(find()))).build();
    }

    @GET
    @Path("{id}/removal")
    public Response askRemoval() {
        Article article = find();
        boolean possible = article.publishedAt().isEmpty();
        Frame frame = desk.frameUnder(Section.ARTICLES, desk.text("article.removal.heading"))
                .under(article.title(), ArticlePages.path(article));
        return Show.page(new StaticTemplates()
                .confirm(
                        frame,
                        desk.text(possible ? "article.removal.message" : "article.removal.impossible", article.title()),
                        ArticlePages.path(article) + "/removal",
                        desk.text("article.removal.button"),
                        ArticlePages.path(article),
                        possible));
    }

    /** Removes a draft for good; what has been public is archived instead. */
    @POST
    @Path("{id}/removal")
    public Response remove() {
        Article article = find();
        if (article.publishedAt().isPresent()) {
            return Response.fromResponse(askRemoval()).status(409).build();
        }
        articles.remove(article);
        return Notice.REMOVED.at(ArticlePages.PATH);
    }

    private Response publish(Article article, PublishingTime time) {
        if (time.now()) {
            article.publish(clock.instant());
            return Notice.PUBLISHED.at(ArticlePages.path(article));
        }
        article.schedule(time.instant(), clock.instant());
        return Notice.SCHEDULED.at(ArticlePages.path(article));
    }

    private PublishingTime time() {
        Values values = entered.values();
        boolean later = values.one("when").equals("later")
                || values.one("when").isEmpty() && !values.one("at").isEmpty();
        return later ? PublishingTime.of(values.one("at"), desk.words(), clock.instant()) : PublishingTime.NOW;
    }

    private ArticleForm form(Article article) {
        Values values = entered.values();
        return carriesForm()
                ? pages.form(values, article)
                : pages.form(pages.stored(article).values().with("at", values.one("at")), article);
    }

    private Map<String, String> problems(ArticleForm form, Article article, PublishingTime time) {
        Map<String, String> problems = revising.problems(form, article);
        if (form.body().text().isBlank()) {
            problems.put("body", desk.text("article.body.missing"));
        }
        if (!time.problem().isEmpty()) {
            problems.put("at", time.problem(desk.words()));
        }
        return problems;
    }

    /** Saves the form that came along; the page that says why not when something is wrong. */
    private Optional<Response> saved(Article article, String action) {
        Values values = entered.values();
        if (carriesForm()) {
            return revising.revise(article, values, ArticlePages.path(article) + action);
        }
        boolean stale = values.version() >= 0 && values.version() != article.version();
        return stale
                ? Optional.of(pages.conflict(article, pages.stored(article), ArticlePages.path(article) + action))
                : Optional.empty();
    }

    private boolean carriesForm() {
        return entered.values().has("title");
    }

    private Article find() {
        return Ids.of(id).flatMap(articles::with).orElseThrow(NotFoundException::new);
    }
}
