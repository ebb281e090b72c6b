package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.praxiscms.core.insight.Reach;
import org.praxiscms.core.tenant.TenantScope;
import org.praxiscms.site.cache.PageCache;
import org.praxiscms.site.cache.Rendering;
import org.praxiscms.site.cache.Visit;
import org.praxiscms.web.Encoded;
import org.praxiscms.web.Themes;

/**
 * Turns an {@link Answer} into bytes in the practice's theme: encoded once and kept, when all visitors see it alike;
 * written as it is and forgotten, when it is one visitor's own.
 */
@Provider
@ApplicationScoped
public class AnswerWriter implements ContainerResponseFilter {

    // Revalidated at each visit, so that the next visitor sees what the editor saved a moment ago.
    private static final String REVALIDATE = "no-cache";
    // Leaves nothing on the visitor's device.
    private static final String FORGET = "no-store";
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PageCache cache;
    private final Themes themes;
    private final Frames frames;
    private final Reach reach;

    @Context
    private HttpServletRequest request;

    @Inject
    public AnswerWriter(PageCache cache, Themes themes, Frames frames, Reach reach) {
        this.cache = cache;
        this.themes = themes;
        this.frames = frames;
        this.reach = reach;
    }

    protected AnswerWriter() {
        this(null, null, null, null);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) {
        if (answered.getEntity() instanceof Answer answer) {
            byte[] html = answer.page().in(themes.named(frames.theme()));
            if (answer.shared()) {
                // What is read on a bad day stays out of the browser's disk cache.
                boolean sensitive = answer.page().frame().safety().sensitive();
                send(keep(answer, html, sensitive ? FORGET : REVALIDATE), answered);
            } else {
                answered.setStatus(answer.status());
                answered.setEntity(html, null, HTML);
                answered.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, FORGET);
            }
        } else if (answered.getEntity() instanceof Document document) {
            send(keep(document), answered);
        }
    }

    private Encoded keep(Answer answer, byte[] html, String cacheControl) {
        Encoded page = Encoded.of(HTML.toString(), cacheControl, html);
        if (request.getAttribute(Rendering.ATTRIBUTE) instanceof Rendering rendering) {
            cache.put(rendering.key(), page, answer.madeOf(), answer.article(), rendering.begun());
        }
        if (Visit.counts(request)) {
            answer.article()
                    .ifPresent(article -> reach.read(TenantScope.current().id(), article));
        }
        return page;
    }

    private Encoded keep(Document document) {
        Encoded page = Encoded.of(document.contentType(), REVALIDATE, document.bytes());
        if (request.getAttribute(Rendering.ATTRIBUTE) instanceof Rendering rendering) {
            cache.put(rendering.key(), page, document.madeOf(), Optional.empty(), rendering.begun());
        }
        return page;
    }

    private void send(Encoded page, ContainerResponseContext answered) {
        Encoded.Reply reply = page.replyTo(request);
        MultivaluedMap<String, Object> headers = answered.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, reply.etag());
        headers.putSingle(HttpHeaders.CACHE_CONTROL, page.cacheControl());
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        answered.setStatus(reply.status());
        if (reply.status() == 304) {
            answered.setEntity(null);
            return;
        }
        if (reply.compressed()) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        answered.setEntity(reply.body(), null, MediaType.valueOf(page.contentType()));
    }
}
