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
 * Lets no body grow too large, whether it says how large it is or not: reading on ends with {@link BodyTooLarge}, which
 * becomes a 413 in the words of whoever was reading.
 */
public class RequestGuard implements Filter {

    /** The largest body that is read, in bytes. An article of 200,000 characters, form-encoded, fits. */
    public static final long LARGEST_BODY = 1_500_000;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        long declared = http.getContentLengthLong();
        if (declared > LARGEST_BODY) {
            // What is not read of the body must not be taken for the next request.
            ((HttpServletResponse) response).setHeader("Connection", "close");
        }
        boolean harmless = declared >= 0 && declared <= LARGEST_BODY;
        chain.doFilter(harmless ? http : new Bounded(http), response);
    }

    /** A request whose body ends with an error when it turns out to be too long. */
    private static final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), getContentLengthLong());
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        // Lets one byte through: Jersey looks whether a form is empty before any of its mappers can answer.
        BoundedStream(ServletInputStream body, long declared) {
            this.body = body;
            this.left = declared > LARGEST_BODY ? 1 : LARGEST_BODY;
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

    /** A body is longer than {@link #LARGEST_BODY}. */
    public static final class BodyTooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super("The body is larger than " + LARGEST_BODY + " bytes");
        }
    }
}
