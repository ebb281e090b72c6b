package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that nobody asks does nothing. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class IdleServerIT {

    private static final Path BUILT = Path.of("target", "praxis").toAbsolutePath();

    /** Payara's own default, 900 seconds, in fewer; an HTTP element that sets its own is not changed. */
    private static final String SHORT_DEFAULT = " request-timeout-seconds=\"2\"";

    private static final int SAMPLES = 50;

    @TempDir
    private Path parent;

    /**
     * Payara interrupts a thread that works for longer than the request timeout; a thread that waits for requests once
     * counted as one, and its selector returned at once from then on.
     */
    @Test
    void usesNoProcessorWhenTheRequestTimeoutIsOver() throws Exception {
        int port = ListeningAddress.anyFreeLoopback().port();
        Map<String, String> settings =
                Map.of("PRAXIS_DATA", parent.resolve("data").toString(), "PORT", String.valueOf(port));
        try (LauncherProcess server = LauncherProcess.start(withShortDefault(), settings)
                .saying("Stop:")
                .unheard()) {
            assertThat(LauncherProcess.get(port, "/")).startsWith("HTTP/1.1 200");
            pass(Duration.ofSeconds(10)); // the request timeout, and what a start leaves to be done
            long runnable = 0;
            for (int sample = 0; sample < SAMPLES; sample++) {
                pass(Duration.ofMillis(100));
                runnable += server.runnableThreads("http-thread-poo"); // the kernel keeps 15 characters of a name
            }
            assertThat(runnable).isLessThan(SAMPLES / 5);
        }
    }

    private static void pass(Duration time) throws Exception {
        long begun = System.nanoTime();
        Eventually.within(time.multipliedBy(10), "time passes", () -> System.nanoTime() - begun > time.toNanos());
    }

    /** The distribution with a domain.xml in which every unset timeout is short. */
    private Path withShortDefault() throws IOException {
        Path copy = Files.createDirectory(parent.resolve("praxis"));
        for (String directory : List.of("lib", "praxis", "server")) {
            FileTree.copy(BUILT.resolve(directory), copy.resolve(directory));
        }
        for (String file : List.of("praxis.jar", "management.txt")) {
            Files.copy(BUILT.resolve(file), copy.resolve(file));
        }
        String domain = Files.readString(BUILT.resolve("domain.xml"));
        StringBuilder changed = new StringBuilder();
        int end = 0;
        for (int http = domain.indexOf("<http "); http >= 0; http = domain.indexOf("<http ", end)) {
            int close = domain.indexOf('>', http);
            String element = domain.substring(http, close);
            changed.append(domain, end, http)
                    .append(element)
                    .append(element.contains("request-timeout-seconds") ? "" : SHORT_DEFAULT);
            end = close;
        }
        assertThat(end).as("an http element").isPositive();
        Files.writeString(
                copy.resolve("domain.xml"),
                changed.append(domain.substring(end)).toString());
        return copy;
    }
}
