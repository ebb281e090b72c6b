package org.praxiscms.web.management;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A response whose body begins with a text, before what the servlet writes that the request is forwarded to: forwarding
 * drops what was written earlier. An error has its own body only.
 */
final class Preceded extends HttpServletResponseWrapper {

    private final String text;
    private boolean written;

    Preceded(HttpServletResponse response, String text) {
        super(response);
        this.text = text;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter body = super.getWriter();
        if (!written) {
            written = true;
            body.write(text);
        }
        return body;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream body = super.getOutputStream();
        if (!written) {
            written = true;
            body.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return body;
    }
}
