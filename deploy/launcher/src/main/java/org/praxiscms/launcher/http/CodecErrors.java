package org.praxiscms.launcher.http;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpProbe;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Gives the answers of the HTTP codec itself the security headers of all answers. The codec refuses what it cannot parse
 * before any filter sees the request: no {@code Host} in HTTP/1.1, two lengths, headers of more than 8 kB, an unknown version.
 */
final class CodecErrors extends HttpProbe.Adapter {

    @Override
    @SuppressWarnings("rawtypes") // as declared by Grizzly
    public void onErrorEvent(Connection connection, HttpPacket packet, Throwable error) {
        if (packet.getHttpHeader() instanceof HttpRequestPacket request
                && !request.getResponse().isCommitted()) {
            SecurityHeaders.BY_NAME.forEach(request.getResponse()::setHeader);
        }
    }
}
