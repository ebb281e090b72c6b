package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first owner's generated password is shown to whoever starts Praxis, and to no reader of its log files. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FirstPasswordIT {

    @TempDir
    private Path parent;

    @Test
    void isShownOnTheConsoleAndKeptInNoLogFile() throws IOException {
        Path data = parent.resolve("data");
        int port = ListeningAddress.anyFreeLoopback().port();
        try (LauncherProcess launcher = LauncherProcess.start(
                        Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)))
                .saying("with the password")) {
            launcher.saying("Stop:");
            assertThat(data.resolve("log/server-0.log"))
                    .content()
                    .contains("org.praxiscms")
                    .doesNotContain("with the password");
        }
    }
}
