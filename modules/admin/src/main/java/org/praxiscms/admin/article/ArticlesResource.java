package org.praxiscms.admin.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.desk.TriedTwice;
import org.praxiscms.admin.door.AllowedTo;
import org.praxiscms.admin.form.CreatedOnce;
import org.praxiscms.admin.form.Entered;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.article.Publication;
import org.praxiscms.core.identity.Role;

/** Articles: list, new, edit. */
@Path("articles")
@RequestScoped
@AllowedTo(Role.EDITOR)
@TriedTwice
@Transactional
public class ArticlesResource {

    @Inject
    private Articles articles;

    @Inject
    private ArticlePages pages;

    @Inject
    private RevisingArticle revising;

    @Inject
    private Entered entered;

    @Inject
    private Clock clock;

    @GET
    public Response list(@QueryParam("status") String status) {
        return pages.list(Arrays.stream(Publication.values())
                .filter(wanted -> wanted.name().equals(status))
                .findFirst()
                .orElse(null));
    }

    @GET
    @Path("new")
    public Response fresh() {
        return pages.fresh(200, Values.none(), Map.of());
    }

    @CreatedOnce
    @POST
    public Response create() {
        ArticleForm form = pages.form(entered.values(), null);
        Map<String, String> problems = revising.problems(form, null);
        if (!problems.isEmpty()) {
            return pages.fresh(422, entered.values(), problems);
        }
        Article article = new Article(form.slug().orElseThrow(), form.wording(), clock.instant());
        revising.write(form, article);
        articles.add(article);
        return Notice.CREATED.at(ArticlePages.path(article));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") String id) {
        Article article = find(id);
        return pages.edit(200, article, pages.stored(article), article.version(), Map.of());
    }

    @POST
    @Path("{id}")
    public Response save(@PathParam("id") String id) {
        Article article = find(id);
        return revising.revise(article, entered.values(), ArticlePages.path(article))
                .orElseGet(() -> Notice.SAVED.at(ArticlePages.path(article)));
    }

    /** The text as visitors will read it; changes nothing. */
    @POST
    @Path("preview")
    public Response preview(@HeaderParam("HX-Request") boolean part) {
        return pages.preview(entered.values(), part);
    }

    private Article find(String id) {
        return Ids.of(id).flatMap(articles::with).orElseThrow(NotFoundException::new);
    }
}
