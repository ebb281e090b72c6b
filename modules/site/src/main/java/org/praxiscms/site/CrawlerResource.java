package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.page.Page;
import org.praxiscms.core.page.Pages;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;
import org.praxiscms.core.practice.Topic;
import org.praxiscms.core.practice.Topics;
import org.praxiscms.core.service.Service;
import org.praxiscms.core.service.Services;
import org.praxiscms.core.text.EmailAddress;

/** What crawlers and researchers look for: site map (sitemaps.org 0.9), robots.txt (RFC 9309), security.txt (RFC 9116). */
@Path("/")
@RequestScoped
@Transactional
public class CrawlerResource {

    private static final int ARTICLES = 5000;
    private static final List<String> DISALLOWED =
            List.of("/admin", "/bookings/", "/signatures/", "/waiting/", "/calendars/", "/search", "/api/");

    @Inject
    private Articles articles;

    @Inject
    private Topics topics;

    @Inject
    private Practitioners practitioners;

    @Inject
    private Services services;

    @Inject
    private AppointmentTypes types;

    @Inject
    private Pages pages;

    @Inject
    private Frames frames;

    @Inject
    private Clock clock;

    @GET
    @Path("sitemap.xml")
    public Document sitemap() {
        List<Article> published = articles.published(0, ARTICLES);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        List.of("/", "/articles", "/services", "/team", "/book").forEach(path -> add(xml, path, ""));
        published.forEach(article -> add(
                xml,
                "/articles/" + article.slug(),
                article.changedAt().truncatedTo(ChronoUnit.SECONDS).toString()));
        topics.all().forEach(topic -> add(xml, "/topics/" + topic.slug(), ""));
        practitioners.all().forEach(practitioner -> add(xml, "/team/" + practitioner.slug(), ""));
        services.all().forEach(service -> add(xml, "/services/" + service.slug(), ""));
        types.offered().forEach(type -> add(xml, "/book/" + type.slug(), ""));
        pages.all().forEach(page -> add(xml, "/" + page.slug(), ""));
        xml.append("</urlset>\n");
        Made made = Made.withFrame()
                .ofAll(Article.class)
                .of(published)
                .ofAll(Topic.class)
                .ofAll(Practitioner.class)
                .ofAll(Service.class)
                .ofAll(AppointmentType.class)
                .ofAll(Page.class);
        return Document.of("application/xml;charset=UTF-8", xml.toString(), made.keys());
    }

    @GET
    @Path("robots.txt")
    public Document robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        DISALLOWED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("\nSitemap: ").append(frames.url("/sitemap.xml")).append('\n');
        return Document.of(
                "text/plain;charset=UTF-8", text.toString(), Made.withFrame().keys());
    }

    @GET
    @Path(".well-known/security.txt")
    public Document security() {
        String text = "Contact: " + mailto(frames.facts().address().email()) + "\n"
                + "Expires: " + clock.instant().plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.DAYS) + "\n"
                + "Preferred-Languages: " + frames.words().locale().getLanguage() + "\n"
                + "Canonical: " + frames.url("/.well-known/security.txt") + "\n";
        return Document.of("text/plain;charset=UTF-8", text, Made.withFrame().keys());
    }

    // Slugs and the canonical host need no escaping in XML.
    private void add(StringBuilder xml, String path, String modified) {
        xml.append("  <url><loc>").append(frames.url(path)).append("</loc>");
        if (!modified.isEmpty()) {
            xml.append("<lastmod>").append(modified).append("</lastmod>");
        }
        xml.append("</url>\n");
    }

    private static String mailto(String email) {
        return EmailAddress.of(email).map(EmailAddress::mailto).orElse("mailto:" + email);
    }
}
