package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that start at the same moment on an empty database, both told to load the demonstration. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StartTogetherIT {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @TempDir
    private Path parent;

    @Test
    void bothServeTheSamePractices() throws Exception {
        try (PostgresFixture server = PostgresFixture.in(parent.resolve("postgresql"))) {
            PostgresFixture.execute(
                    server.url("postgres"),
                    server.superuser(),
                    "create role clinic_owner login createrole password 'o'",
                    "create database clinic owner clinic_owner");
            List<HarbourSite> nodes = new ArrayList<>();
            List<LauncherProcess> processes = new ArrayList<>();
            try {
                for (String name : List.of("a", "b")) {
                    HarbourSite node =
                            new HarbourSite(ListeningAddress.anyFreeLoopback().port());
                    nodes.add(node);
                    processes.add(start(server, parent.resolve(name), node.port()));
                }
                for (LauncherProcess process : processes) {
                    process.saying("Stop:");
                }
                for (HarbourSite node : nodes) {
                    assertThat(node.get("/").statusCode()).isEqualTo(200);
                    assertThat(node.get("/admin/sign-in").statusCode()).isEqualTo(200);
                }
                assertThat(PostgresFixture.value(
                                server.url("clinic"),
                                server.superuser(),
                                "select string_agg(key, ',' order by key) from tenant"))
                        .isEqualTo("harbour,lindenhof");
                assertThat(PostgresFixture.value(
                                server.url("clinic"),
                                server.superuser(),
                                "select count(*) from membership where role = 'OWNER'"))
                        .isEqualTo("2");
                for (LauncherProcess process : processes) {
                    assertThat(process.terminate().exitCode()).isZero();
                }
            } finally {
                processes.forEach(LauncherProcess::close);
            }
        }
    }

    private static LauncherProcess start(PostgresFixture server, Path data, int port) {
        return LauncherProcess.start(Map.of(
                "PRAXIS_DATA",
                data.toString(),
                "PORT",
                String.valueOf(port),
                "DATABASE_URL",
                "postgresql://clinic_owner:o@" + server.url("clinic").hosts() + "/clinic",
                "PRAXIS_ENCRYPTION_KEY",
                KEY,
                "PRAXIS_ADDRESS",
                "127.0.0.1",
                "PRAXIS_DEMO",
                "true"));
    }
}
