package org.praxiscms.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.StringJoiner;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.text.JsonBuilders;
import org.praxiscms.core.text.Slug;
import org.praxiscms.site.Frames;
import org.praxiscms.theme.Invitation;

/** Published articles. */
@Path("api/v1/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ArticlesApi {

    @Inject
    private Articles articles;

    @Inject
    private Frames frames;

    @Context
    private UriInfo uri;

    @GET
    public Response all() {
        Parameters parameters = Parameters.only(uri, "page", "size");
        int page = parameters.number("page", 1, 1, 10_000);
        int size = parameters.number("size", 20, 1, 100);
        long total = articles.countPublished();
        List<Article> found = articles.published((page - 1) * size, size);
        JsonArrayBuilder items = JsonBuilders.array();
        found.forEach(article -> items.add(summary(article)));
        JsonObject body = JsonBuilders.object()
                .add("items", items)
                .add("page", page)
                .add("size", size)
                .add("total", total)
                .build();
        Response.ResponseBuilder answer = Response.ok(body);
        String links = links(page, size, total);
        return (links.isEmpty() ? answer : answer.header("Link", links)).build();
    }

    @GET
    @Path("{slug}")
    public JsonObject one(@PathParam("slug") String slug) {
        Parameters.only(uri);
        Article article = Slug.of(slug).flatMap(articles::published).orElseThrow(NotFoundException::new);
        var body = article.wording().body();
        return summary(article)
                .add("html", body.html())
                .add("markdown", body.text())
                .add("callToAction", invitation(article))
                .add("readingMinutes", body.readingMinutes())
                .build();
    }

    private JsonValue invitation(Article article) {
        return frames.invitation(article).map(ArticlesApi::json).orElse(JsonValue.NULL);
    }

    private static JsonValue json(Invitation invitation) {
        return JsonBuilders.object()
                .add("heading", invitation.heading())
                .add("text", invitation.text())
                .add("label", invitation.button().label())
                .add("href", invitation.button().url().value())
                .build();
    }

    private static JsonObjectBuilder summary(Article article) {
        JsonArrayBuilder topics = JsonBuilders.array();
        article.topics().forEach(topic -> topics.add(topic.slug().value()));
        return JsonBuilders.object()
                .add("id", article.id().toString())
                .add("slug", article.slug().value())
                .add("title", article.title())
                .add("lead", article.wording().lead())
                .add("topics", topics)
                .add("publishedAt", article.publishedAt().orElseThrow().toString());
    }

    private String links(int page, int size, long total) {
        StringJoiner links = new StringJoiner(", ");
        if (page > 1) {
            links.add(link(page - 1, size, "prev"));
        }
        if ((long) page * size < total) {
            links.add(link(page + 1, size, "next"));
        }
        return links.toString();
    }

    private String link(int page, int size, String relation) {
        return "<" + frames.url("/api/v1/articles?page=" + page + "&size=" + size) + ">; rel=\"" + relation + "\"";
    }
}
