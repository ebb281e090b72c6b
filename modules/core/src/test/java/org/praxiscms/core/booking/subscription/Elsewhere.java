package org.praxiscms.core.booking.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that plays everybody else's. */
final class Elsewhere implements AutoCloseable {

    static final String CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();

    Elsewhere() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** At a path, what the handler does. */
    CalendarUrl at(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange);
            handler.handle(exchange);
        });
        return url(path);
    }

    CalendarUrl answering(String path, int status, String body, String... headers) {
        return at(path, exchange -> answer(exchange, status, body, headers));
    }

    CalendarUrl redirecting(String path, String location) {
        return answering(path, 302, "moved", "Location", location);
    }

    CalendarUrl url(String path) {
        return CalendarUrl.of("http://127.0.0.1:" + port() + path).orElseThrow();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What has been asked for so far. */
    List<HttpExchange> asked() {
        return asked;
    }

    static void answer(HttpExchange exchange, int status, String body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean bodiless = status == 304 || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
