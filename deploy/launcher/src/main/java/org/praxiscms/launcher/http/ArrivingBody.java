package org.praxiscms.launcher.http;

import java.time.Duration;
import org.glassfish.grizzly.Connection;

/**
 * One request body that has begun to arrive and is not complete. Not thread-safe, but for reading {@link #weight()}.
 */
final class ArrivingBody {

    // The rule of Apache's mod_reqtimeout, "body=20,MinRate=500", with a bound for the whole.
    private static final Duration ALLOWED = Duration.ofSeconds(20);
    private static final int LEAST_BYTES_PER_SECOND = 500;
    private static final Duration MOST = Duration.ofSeconds(120);

    /** What a part that arrived costs besides its bytes: a client can send one byte at a time. */
    private static final int PART_OVERHEAD = 256;

    private final Connection<?> connection;
    private final long begun;
    private volatile int bytes;
    private volatile int parts;

    /** @param begun {@link System#nanoTime()} when its first part arrived */
    ArrivingBody(Connection<?> connection, long begun) {
        this.connection = connection;
        this.begun = begun;
    }

    Connection<?> connection() {
        return connection;
    }

    /** @param total how many bytes have arrived by now, with those of this part */
    void arrived(int total) {
        bytes = total;
        parts = parts + 1;
    }

    /** How much memory it takes, in bytes, roughly. */
    long weight() {
        return bytes + (long) PART_OVERHEAD * parts;
    }

    /** Whether it takes longer than 20 s and one more second for every 500 bytes, or longer than 120 s. */
    boolean isTooSlow(long now) {
        Duration earned = ALLOWED.plusMillis(bytes * 1000L / LEAST_BYTES_PER_SECOND);
        return now - begun > (earned.compareTo(MOST) < 0 ? earned : MOST).toNanos();
    }
}
