package org.praxiscms.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on loopback where a practitioner keeps a calendar; what it answers can be changed at any time. */
final class Elsewhere implements AutoCloseable {

    /** An answer. @param headers names and values */
    record Answer(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final List<String> askedWith = new CopyOnWriteArrayList<>();
    private volatile Answer answer;
    private volatile CountDownLatch held = new CountDownLatch(0);

    Elsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            awaitRelease();
            String known = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
            Answer now = answer;
            boolean same = known.equals(now.headers().get("ETag"));
            byte[] body = now.body().getBytes(StandardCharsets.UTF_8);
            now.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(same ? 304 : now.status(), same || body.length == 0 ? -1 : body.length);
            if (!same && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
            askedWith.add(known);
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/secret-path.ics";
    }

    Elsewhere answering(int status, String body, Map<String, String> headers) {
        answer = new Answer(status, body, headers);
        return this;
    }

    /** Answers nothing more until it is closed. */
    Elsewhere silent() {
        held = new CountDownLatch(1);
        return this;
    }

    /** A calendar with one event of an hour. */
    Elsewhere busyAt(String uid, Instant start, String etag) {
        return answering(200, calendar(uid, start), Map.of("ETag", etag));
    }

    static String calendar(String uid, Instant start) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:"
                + written(start) + "\r\nDTEND:" + written(start.plusSeconds(3600))
                + "\r\nSUMMARY:Something private\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** The {@code If-None-Match} of each request that has been answered, "null" where there was none. */
    List<String> askedWith() {
        return askedWith;
    }

    private static String written(Instant instant) {
        return instant.toString().replaceAll("[-:]", "");
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        held.countDown();
        server.stop(0);
    }
}
