package org.praxiscms.launcher.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;

/**
 * Answers malformed requests with 400. The servlet container would answer some of them with an empty 200, and others
 * with the page of a path that only it reads into them.
 */
final class RequestSyntaxFilter extends BaseFilter {

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request) {
            Optional<PreparedResponse> refusal = refusal(request);
            if (refusal.isPresent()) {
                refusal.get().closing(context.getConnection());
                return context.getStopAction();
            }
        }
        return context.getInvokeAction();
    }

    private static Optional<PreparedResponse> refusal(HttpRequestPacket request) {
        String method = request.getMethod().getMethodString();
        if (method.equals("TRACE") || method.equals("CONNECT")) {
            return Optional.of(PreparedResponse.METHOD_NOT_ALLOWED);
        }
        boolean wholeServer = method.equals("OPTIONS") && "*".equals(request.getRequestURI());
        boolean valid = (wholeServer || RequestSyntax.isValidPath(request.getRequestURI()))
                && RequestSyntax.isValidHost(values(request, Header.Host))
                && RequestSyntax.isValidFraming(
                        values(request, Header.TransferEncoding), request.getProtocol() == Protocol.HTTP_1_1);
        return valid ? Optional.empty() : Optional.of(PreparedResponse.BAD_REQUEST);
    }

    private static List<String> values(HttpRequestPacket request, Header header) {
        List<String> values = new ArrayList<>(1);
        request.getHeaders().values(header).forEach(values::add);
        return values;
    }
}
