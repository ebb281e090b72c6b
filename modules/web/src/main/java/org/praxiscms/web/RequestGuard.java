package org.praxiscms.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away what nobody has a use for before it costs anything: bodies that are too large, whether they say so or not,
 * and addresses with control characters.
 */
public class RequestGuard implements Filter {

    /** The largest body that is read, in bytes. An article of 200,000 characters, form-encoded, fits. */
    public static final long LARGEST_BODY = 1_500_000;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (http.getContentLengthLong() > LARGEST_BODY) {
            refuse(http, (HttpServletResponse) response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (hasControl(http.getRequestURI()) || hasControl(http.getQueryString())) {
            refuse(http, (HttpServletResponse) response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(http.getContentLengthLong() < 0 ? new Bounded(http) : http, response);
        }
    }

    // The rest of the body is not read: the connection ends here.
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) {
        SecurityHeaders.on(response);
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(0);
    }

    private static boolean hasControl(String address) {
        return address != null && (address.contains("%00") || address.chars().anyMatch(Character::isISOControl));
    }

    /** A request of unknown length that ends with an error when it turns out to be too long. */
    private static final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream());
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left = LARGEST_BODY;

        BoundedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws BodyTooLarge {
            left -= read;
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }

    /** A body of unknown length turned out to be longer than {@link #LARGEST_BODY}. */
    public static final class BodyTooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super("The body is larger than " + LARGEST_BODY + " bytes");
        }
    }
}
