package org.praxiscms.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The operator's end of the webhook for text messages, where the tests' server expects it. */
final class Gateway implements AutoCloseable {

    static final String SECRET = "a-secret-of-the-tests";

    private static final int PORT = Integer.parseInt(System.getenv("PRAXIS_IT_SMS_PORT"));

    private final Queue<Posted> posted = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile CountDownLatch patience = new CountDownLatch(0);

    /** What was posted: the body, and what signs it. */
    record Posted(String body, String timestamp, String signature, String key) {

        String to() {
            return Editor.first("\"to\":\"([^\"]*)\"", body);
        }

        String text() {
            return Editor.first("\"text\":\"([^\"]*)\"", body);
        }
    }

    Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/sms", this::take);
        server.start();
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    /** Says nothing any more until the latch is open. */
    void waitFor(CountDownLatch latch) {
        patience = latch;
    }

    /** All that was posted to a number. */
    List<Posted> to(String number) {
        return posted.stream().filter(one -> one.to().equals(number)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        posted.add(new Posted(
                body,
                exchange.getRequestHeaders().getFirst("Praxis-Timestamp"),
                exchange.getRequestHeaders().getFirst("Praxis-Signature"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key")));
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        patience.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
