package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An installation that its user cannot write. As root, another user runs it, in a name space where {@code /} and with it
 * the temporary folder are read-only, except for the data directory; as any other user, only the modes keep it from
 * being written.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReadOnlyIT {

    private static final String NOBODY = "65534";

    @TempDir
    private Path parent;

    private Path installation;
    private Path data;

    @BeforeEach
    void install() throws Exception {
        installation = parent.resolve("installation");
        data = Files.createDirectory(parent.resolve("data"));
        FileTree.copy(LauncherProcess.distribution().toRealPath(), installation);
        run("chmod", "-R", "a-w,a+rX", installation.toString());
    }

    @AfterEach
    void letItBeDeleted() throws Exception {
        run("chmod", "-R", "u+w", installation.toString());
    }

    @Test
    void startsWithoutWritingToIt() throws Exception {
        int port = ListeningAddress.anyFreeLoopback().port();
        try (LauncherProcess launcher = LauncherProcess.start(
                        wrapper(),
                        List.of(),
                        installation,
                        Map.of("PRAXIS_DATA", data.toString(), "PORT", String.valueOf(port)))
                .saying("Stop:")) {
            assertThat(new HarbourSite(port).get("/").statusCode()).isEqualTo(200);
            assertThat(launcher.terminate().exitCode()).isZero();
        }
        try (Stream<Path> logs = Files.list(data.resolve("log"))) {
            assertThat(logs.map(log -> log.getFileName().toString())).contains("server-0.log");
        }
    }

    private List<String> wrapper() throws Exception {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        assumeTrue(succeeds("unshare", "--mount", "true"), "this root may not make a mount name space");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        run("chown", NOBODY + ":" + NOBODY, data.toString());
        String script = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro / && exec setpriv --reuid=" + NOBODY
                + " --regid=" + NOBODY + " --clear-groups \"$@\"";
        return List.of("unshare", "--mount", "sh", "-c", script, data.toString());
    }

    private static void run(String... command) throws Exception {
        assertThat(succeeds(command)).as(String.join(" ", command)).isTrue();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
