package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that start at the same moment on an empty database, both told to load the demonstration. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartTogetherIT {

    @TempDir
    private Path parent;

    @Test
    void bothServeTheSamePractices() throws Exception {
        try (ClinicDatabase database = ClinicDatabase.in(parent.resolve("postgresql"))) {
            List<HarbourSite> nodes = new ArrayList<>();
            List<LauncherProcess> processes = new ArrayList<>();
            try {
                for (String name : List.of("a", "b")) {
                    HarbourSite node =
                            new HarbourSite(ListeningAddress.anyFreeLoopback().port());
                    nodes.add(node);
                    processes.add(LauncherProcess.start(
                            database.settings(parent.resolve(name), node.port(), "PRAXIS_DEMO", "true")));
                }
                for (LauncherProcess process : processes) {
                    process.saying("Stop:");
                }
                for (HarbourSite node : nodes) {
                    assertThat(node.get("/").statusCode()).isEqualTo(200);
                    assertThat(node.get("/admin/sign-in").statusCode()).isEqualTo(200);
                }
                assertThat(database.value("select string_agg(key, ',' order by key) from tenant"))
                        .isEqualTo("harbour,lindenhof");
                assertThat(database.value("select count(*) from membership where role = 'OWNER'"))
                        .isEqualTo("2");
                for (LauncherProcess process : processes) {
                    assertThat(process.terminate().exitCode()).isZero();
                }
            } finally {
                processes.forEach(LauncherProcess::close);
            }
        }
    }
}
