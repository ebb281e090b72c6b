package org.praxiscms.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.text.JsonBuilders;

/**
 * Feeds of the newest articles: Atom (RFC 4287), RSS 2.0, JSON Feed 1.1. A sensitive article appears under its neutral
 * title and without its text, since a feed reader shows it to whoever looks at the screen.
 */
@Path("/")
@RequestScoped
@Transactional
public class FeedResource {

    private static final int NEWEST = 20;

    @Inject
    private Articles articles;

    @Inject
    private Frames frames;

    @GET
    @Path("feed.atom")
    public Document atom() throws XMLStreamException {
        List<Article> newest = articles.published(0, NEWEST);
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "id", frames.url("/"));
        element(xml, "title", name());
        element(xml, "updated", updated(newest).toString());
        link(xml, "self", frames.url("/feed.atom"));
        link(xml, "alternate", frames.url("/"));
        for (Article article : newest) {
            xml.writeStartElement("entry");
            element(xml, "id", "urn:uuid:" + article.id());
            element(xml, "title", article.discreetTitle());
            element(xml, "updated", article.changedAt().toString());
            element(xml, "published", article.publishedAt().orElseThrow().toString());
            link(xml, "alternate", url(article));
            xml.writeStartElement("author");
            element(xml, "name", article.author().map(Practitioner::name).orElse(name()));
            xml.writeEndElement();
            element(xml, "summary", summary(article));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return Document.of("application/atom+xml;charset=UTF-8", text.toString(), made(newest));
    }

    @GET
    @Path("feed.rss")
    public Document rss() throws XMLStreamException {
        List<Article> newest = articles.published(0, NEWEST);
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element(xml, "title", name());
        element(xml, "link", frames.url("/"));
        element(xml, "description", frames.facts().identity().tagline());
        element(xml, "language", frames.words().locale().toLanguageTag());
        for (Article article : newest) {
            xml.writeStartElement("item");
            element(xml, "title", article.discreetTitle());
            element(xml, "link", url(article));
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters("urn:uuid:" + article.id());
            xml.writeEndElement();
            element(
                    xml,
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            article.publishedAt().orElseThrow().atOffset(ZoneOffset.UTC)));
            element(xml, "description", summary(article));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        return Document.of("application/rss+xml;charset=UTF-8", text.toString(), made(newest));
    }

    @GET
    @Path("feed.json")
    public Document json() {
        List<Article> newest = articles.published(0, NEWEST);
        JsonArrayBuilder items = JsonBuilders.array();
        for (Article article : newest) {
            items.add(JsonBuilders.object()
                    .add("id", "urn:uuid:" + article.id())
                    .add("url", url(article))
                    .add("title", article.discreetTitle())
                    .add("summary", summary(article))
                    .add("content_text", summary(article))
                    .add("date_published", article.publishedAt().orElseThrow().toString())
                    .add("date_modified", article.changedAt().toString()));
        }
        String text = JsonBuilders.object()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", name())
                .add("home_page_url", frames.url("/"))
                .add("feed_url", frames.url("/feed.json"))
                .add("language", frames.words().locale().toLanguageTag())
                .add("items", items)
                .build()
                .toString();
        return Document.of("application/feed+json;charset=UTF-8", text, made(newest));
    }

    private java.util.Set<String> made(List<Article> newest) {
        Made made = Made.withFrame().ofAll(Article.class).of(newest);
        newest.forEach(article -> made.of(article.author().stream().toList()).of(article.topics()));
        return made.keys();
    }

    private String name() {
        return frames.facts().identity().name();
    }

    private String url(Article article) {
        return frames.url("/articles/" + article.slug());
    }

    private static String summary(Article article) {
        return article.sensitive() ? "" : article.wording().lead();
    }

    private static Instant updated(List<Article> newest) {
        return newest.stream().map(Article::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", url);
    }

    // XML 1.0 §2.2 has no room for most control characters, not even escaped.
    private static String printable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
