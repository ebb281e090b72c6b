package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks while the server stops is told to come back, or finds nothing there. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StopUnderLoadIT {

    private static final int CLIENTS = 4;
    private static final int BEFORE_THE_STOP = 100;

    @TempDir
    private Path data;

    @Test
    void answersNo500WhileItStops() throws Exception {
        int port = ListeningAddress.anyFreeLoopback().port();
        Queue<String> answers = new ConcurrentLinkedQueue<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (LauncherProcess server = LauncherProcess.start(
                        Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)))
                .saying("Stop:")
                .unheard()) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> askUntilNothingAnswers(port, answers));
            }
            Eventually.within(
                    java.time.Duration.ofMinutes(2), "pages are answered", () -> answers.size() > BEFORE_THE_STOP);
            assertThat(server.terminate().exitCode()).isZero();
            clients.shutdown();
            assertThat(clients.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            clients.shutdownNow();
        }
        assertThat(List.copyOf(answers))
                .allSatisfy(answer -> assertThat(answer).matches("HTTP/1\\.1 (200|503)|nothing"));
    }

    // A page out of the cache and one that is made anew, by turns.
    private static void askUntilNothingAnswers(int port, Queue<String> answers) {
        try {
            for (int i = 0; ; i++) {
                String answer = LauncherProcess.get(port, i % 2 == 0 ? "/" : "/search?q=" + i);
                answers.add(answer.isEmpty() ? "nothing" : answer.substring(0, Math.min(12, answer.length())));
            }
        } catch (IOException refused) {
            answers.add("nothing");
        }
    }
}
