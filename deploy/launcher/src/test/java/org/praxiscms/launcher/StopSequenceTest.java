package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopSequenceTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final StopSequence stops = new StopSequence(new Console(new PrintStream(shown), new PrintStream(shown)));
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsTheLatestFirstAndOnce() {
        stops.running(() -> stopped.add("database"));
        stops.running(() -> stopped.add("server"));

        stops.stop();
        stops.stop();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void tellsAFailureAndStopsTheRest() {
        stops.running(() -> stopped.add("database"));
        stops.running(() -> {
            throw new IllegalStateException("stuck");
        });

        stops.stop();

        assertThat(stopped).containsExactly("database");
        assertThat(shown.toString()).contains("did not stop cleanly: stuck");
    }
}
