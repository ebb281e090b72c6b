package org.praxiscms.launcher.http;

import java.util.Set;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Hands a request on when its whole body has arrived. Until then no thread belongs to it: the application reads bodies
 * blocking, and clients that send slowly, or nothing, would keep all threads that serve pages.
 */
final class RequestBodyFilter extends BaseFilter {

    /** The largest body that is kept, in bytes; the application refuses larger ones without reading to their end. */
    static final int LARGEST_BODY = 1_600_000;

    /** Methods whose bodies nothing reads (RFC 9110 §9.3). */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final ArrivingBodies bodies;

    RequestBodyFilter(ArrivingBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (!(context.getMessage() instanceof HttpContent content)
                || !(content.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        int arrived = content.getContent().remaining();
        if (content.isLast()
                || WITHOUT_BODY.contains(request.getMethod().getMethodString())
                || request.getContentLength() > LARGEST_BODY
                || arrived > LARGEST_BODY) {
            bodies.remove(context.getConnection());
            return context.getInvokeAction();
        }
        return bodies.arrived(context.getConnection(), arrived)
                ? context.getStopAction(content)
                : context.getStopAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        bodies.remove(context.getConnection());
        return context.getInvokeAction();
    }
}
