package org.praxiscms.launcher.http;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.glassfish.grizzly.Connection;

/**
 * All request bodies that are arriving. Refuses those that are too slow, and the heaviest when together they take more
 * than an eighth of the heap: a small form gets through while large bodies stall. Thread-safe.
 */
final class ArrivingBodies {

    private static final long LEAST_MEMORY = 16_000_000;

    private final Map<Connection<?>, ArrivingBody> byConnection = new ConcurrentHashMap<>();
    private final long most;
    private final BiConsumer<Connection<?>, PreparedResponse> refuse;

    /**
     * @param most how many bytes they may take together
     * @param refuse answers on a connection, and closes it
     */
    ArrivingBodies(long most, BiConsumer<Connection<?>, PreparedResponse> refuse) {
        this.most = most;
        this.refuse = refuse;
    }

    /** With the bound of this JVM, and a daemon thread that looks for slow ones every second. */
    static ArrivingBodies ofThisProcess() {
        ArrivingBodies bodies = new ArrivingBodies(
                Math.max(LEAST_MEMORY, Runtime.getRuntime().maxMemory() / 8),
                (connection, response) -> response.closing(connection));
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "request-body-timeout");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(() -> bodies.refuseSlow(System.nanoTime()), 1, 1, TimeUnit.SECONDS);
        return bodies;
    }

    /**
     * Notes that a part of the body has arrived on a connection.
     *
     * @param total how many bytes of the body have arrived by now
     * @return whether to go on; false when the connection was refused to make room
     */
    boolean arrived(Connection<?> connection, int total) {
        ArrivingBody body =
                byConnection.computeIfAbsent(connection, begun -> new ArrivingBody(begun, System.nanoTime()));
        body.arrived(total);
        while (weight() > most) {
            Optional<ArrivingBody> heaviest =
                    byConnection.values().stream().max(Comparator.comparingLong(ArrivingBody::weight));
            heaviest.ifPresent(heavy -> refuse(heavy, PreparedResponse.SERVICE_UNAVAILABLE));
        }
        return byConnection.get(connection) == body;
    }

    /** The body on the connection is complete, or will never be. */
    void remove(Connection<?> connection) {
        byConnection.remove(connection);
    }

    void refuseSlow(long now) {
        for (ArrivingBody body : byConnection.values()) {
            if (body.isTooSlow(now)) {
                refuse(body, PreparedResponse.REQUEST_TIMEOUT);
            }
        }
    }

    private void refuse(ArrivingBody body, PreparedResponse response) {
        if (byConnection.remove(body.connection(), body)) {
            refuse.accept(body.connection(), response);
        }
    }

    private long weight() {
        return byConnection.values().stream().mapToLong(ArrivingBody::weight).sum();
    }
}
