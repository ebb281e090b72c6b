package org.praxiscms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes ready to be sent any number of times: plain, and compressed once for all who accept it. Immutable.
 *
 * @param contentType value of {@code Content-Type}
 * @param cacheControl value of {@code Cache-Control}
 * @param plain the bytes
 * @param compressed the same with gzip (RFC 1952); null where it would not be smaller
 * @param etag strong validator without quotes, a hash over the plain bytes
 */
public record Encoded(String contentType, String cacheControl, byte[] plain, byte[] compressed, String etag) {

    private static final int WORTH_COMPRESSING = 860; // below that it fits into one packet anyway

    /** Encodes bytes. */
    public static Encoded of(String contentType, String cacheControl, byte[] plain) {
        byte[] smaller = plain.length < WORTH_COMPRESSING ? null : gzip(plain);
        boolean gains = smaller != null && smaller.length < plain.length;
        return new Encoded(contentType, cacheControl, plain, gains ? smaller : null, hash(plain));
    }

    /** How many bytes it keeps in memory, roughly. */
    public int weight() {
        return plain.length + (compressed == null ? 0 : compressed.length) + 200;
    }

    /**
     * What to answer a request with.
     *
     * @param status 200, or 304 when the client has it already
     * @param etag strong validator in quotes; compressed and plain have different ones, since their bytes differ
     *     (RFC 9110 §8.8.3)
     * @param compressed whether the body is gzip
     * @param body empty with 304
     */
    public record Reply(int status, String etag, boolean compressed, byte[] body) {}

    /** The form that a client accepts, or nothing when it has it already (RFC 9110 §13.1.2). */
    public Reply replyTo(HttpServletRequest request) {
        boolean gzip = compressed != null && accepts(request.getHeader("Accept-Encoding"));
        String tag = gzip ? '"' + etag + "-gz\"" : '"' + etag + '"';
        return matches(request.getHeader("If-None-Match"), tag)
                ? new Reply(HttpServletResponse.SC_NOT_MODIFIED, tag, false, new byte[0])
                : new Reply(HttpServletResponse.SC_OK, tag, gzip, gzip ? compressed : plain);
    }

    /** Answers a GET or HEAD request with it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = replyTo(request);
        response.setHeader("ETag", reply.etag());
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        response.setStatus(reply.status());
        if (reply.status() == HttpServletResponse.SC_NOT_MODIFIED) {
            return;
        }
        response.setContentType(contentType);
        if (reply.compressed()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(reply.body().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(reply.body());
        }
    }

    /** Whether an {@code Accept-Encoding} header names gzip without ruling it out (RFC 9110 §12.5.3). */
    static boolean accepts(String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.split(",")) {
            String[] parts = coding.strip().split(";");
            boolean named = parts[0].strip().equalsIgnoreCase("gzip");
            boolean refused = parts.length > 1 && parts[1].strip().matches("q=0(\\.0{0,3})?");
            if (named) {
                return !refused;
            }
        }
        return false;
    }

    /** Whether an {@code If-None-Match} header holds a tag; weak comparison, as the RFC asks for here. */
    static boolean matches(String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String known : header.split(",")) {
            String candidate = known.strip();
            if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java", e);
        }
    }
}
