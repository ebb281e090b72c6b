package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.service.Services;
import org.praxiscms.core.text.Slug;

/** The pages everybody may read. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Transactional
public class PublicResource {

    @Inject
    private Articles articles;

    @Inject
    private Topics topics;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Services services;

    @Inject
    private Pages pages;

    @Inject
    private ArticlePages articlePages;

    @Inject
    private PracticePages practicePages;

    @GET
    public Answer home() {
        return practicePages.home();
    }

    @GET
    @Path("articles")
    public Answer articles(@QueryParam("topic") String topic, @QueryParam("page") @DefaultValue("1") int page) {
        return topic == null ? articlePages.list(null, page).orElseThrow(NotFoundException::new) : topic(topic, page);
    }

    @GET
    @Path("articles/{slug}")
    public Answer article(@PathParam("slug") String slug) {
        return Slug.of(slug)
                .flatMap(articles::published)
                .map(articlePages::article)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("topics/{slug}")
    public Answer topic(@PathParam("slug") String slug, @QueryParam("page") @DefaultValue("1") int page) {
        return Slug.of(slug)
                .flatMap(topics::with)
                .flatMap(topic -> articlePages.list(topic, page))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("team")
    public Answer team() {
        return practicePages.team();
    }

    @GET
    @Path("team/{slug}")
    public Answer practitioner(@PathParam("slug") String slug) {
        return Slug.of(slug)
                .flatMap(practitioners::with)
                .map(practicePages::practitioner)
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("services")
    public Answer services() {
        return practicePages.services();
    }

    @GET
    @Path("services/{slug}")
    public Answer service(@PathParam("slug") String slug) {
        return Slug.of(slug).flatMap(services::with).map(practicePages::service).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("search")
    public Answer search(@QueryParam("q") @DefaultValue("") String query) {
        return articlePages.search(query.length() > 200 ? query.substring(0, 200) : query);
    }

    @GET
    @Path("{slug}")
    public Answer page(@PathParam("slug") String slug) {
        return Slug.of(slug).flatMap(pages::with).map(practicePages::text).orElseThrow(NotFoundException::new);
    }
}
