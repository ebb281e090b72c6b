package org.praxiscms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A response whose errors are said in words of ours. The container has a page of its own for them, which names it and
 * its version; it shows it for what Jersey gives up before any of its mappers (a media type that is none, a brace in the
 * path), and for methods that a servlet does not know.
 */
final class OwnWords extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OwnWords(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        // Servlets call an unknown method "not implemented", though the fault is the client's.
        int said = status == SC_NOT_IMPLEMENTED ? SC_METHOD_NOT_ALLOWED : status;
        boolean api = request.getRequestURI().startsWith("/api/");
        Response.Status known = Response.Status.fromStatusCode(said);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        byte[] body = (api ? problem(said, title) : page(title)).getBytes(StandardCharsets.UTF_8);
        resetBuffer();
        setStatus(said);
        setHeader("Cache-Control", "no-store");
        setContentType(api ? "application/problem+json" : "text/html;charset=UTF-8");
        setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            getOutputStream().write(body);
        }
    }

    /** The message is the container's, and may repeat what was sent: nobody sees it. */
    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }

    private static String problem(int status, String title) {
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}";
    }

    private static String page(String title) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1></main></body></html>";
    }
}
