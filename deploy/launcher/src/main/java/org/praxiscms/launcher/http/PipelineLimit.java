package org.praxiscms.launcher.http;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.nio.NIOConnection;

/**
 * Bounds how many requests a client has answered that it sent without reading answers. One thread works them all off, one
 * after the other, while new connections wait; browsers and proxies send a request when they have the last answer (RFC
 * 9112 §9.3.2 lets a server close). Two filters of one chain: one sees what is read from the network, the other each
 * request in it.
 */
final class PipelineLimit {

    /** Most requests in one read from the network. */
    static final int MOST = 16;

    /** Most bytes that may wait for a client which asks for more; no answer of ours is as large. */
    static final int MOST_WAITING = 256_000;

    private static final Attribute<Integer> LEFT =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("org.praxiscms.requestsLeft");

    /** On a request: it has been counted, and this is a later part of its body. */
    private static final Attribute<Boolean> COUNTED =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("org.praxiscms.counted");

    private PipelineLimit() {}

    /** Stands before the HTTP codec. */
    static final class Reads extends BaseFilter {

        @Override
        public NextAction handleRead(FilterChainContext context) {
            LEFT.set(context.getConnection(), MOST);
            return context.getInvokeAction();
        }
    }

    /** Stands behind the HTTP codec. */
    static final class Requests extends BaseFilter {

        @Override
        public NextAction handleRead(FilterChainContext context) {
            if (context.getMessage() instanceof HttpContent content
                    && content.getHttpHeader() instanceof HttpRequestPacket request) {
                Connection<?> connection = context.getConnection();
                if (!connection.isOpen()) {
                    return context.getStopAction(); // a client that has gone away had sent several
                }
                if (!COUNTED.isSet(request)) {
                    COUNTED.set(request, true);
                    if (!mayBegin(connection)) {
                        connection.closeSilently();
                        return context.getStopAction();
                    }
                }
            }
            return context.getInvokeAction();
        }

        private static boolean mayBegin(Connection<?> connection) {
            Integer left = LEFT.get(connection);
            if (left != null) {
                LEFT.set(connection, left - 1);
            }
            return (left == null || left > 0)
                    && ((NIOConnection) connection).getAsyncWriteQueue().spaceInBytes() <= MOST_WAITING;
        }
    }
}
