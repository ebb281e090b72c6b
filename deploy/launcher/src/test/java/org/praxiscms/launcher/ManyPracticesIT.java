package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A start asks the database as often with hundreds of practices as with two. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ManyPracticesIT {

    private static final int COPIES = 200;

    /** Statements of background jobs, of which one start may see a round more than another. */
    private static final int ALLOWANCE = 100;

    @TempDir
    private Path parent;

    @Test
    void startAsksNoPracticeByItself() throws Exception {
        try (ClinicDatabase database = ClinicDatabase.in(parent.resolve("postgresql"))) {
            start(database, true, "lindenhof.localhost");
            database.execute("alter system set log_statement = 'all'", "select pg_reload_conf()");

            long before = statements();
            start(database, false, "lindenhof.localhost");
            long withTwo = statements() - before;
            assertThat(withTwo).isGreaterThan(20);

            database.execute(
                    "set session_replication_role = replica",
                    functions(),
                    "select pg_temp.clone_practices("
                            + "(select tenant_id from tenant_host where host = 'lindenhof.localhost'), 1, " + COPIES
                            + ")");
            assertThat(database.value("select count(*) from tenant")).isEqualTo(String.valueOf(COPIES + 2));

            before = statements();
            start(database, false, "p0200.localhost");
            assertThat(statements() - before).isLessThan(withTwo + ALLOWANCE);
        }
    }

    /** Starts, asks for one front page, and stops. */
    private void start(ClinicDatabase database, boolean demo, String host) throws IOException, InterruptedException {
        int port = ListeningAddress.anyFreeLoopback().port();
        try (LauncherProcess launcher = LauncherProcess.start(
                        database.settings(parent.resolve("data"), port, "PRAXIS_DEMO", String.valueOf(demo)))
                .saying("Stop:")) {
            assertThat(LauncherProcess.get(port, "/", host)).startsWith("HTTP/1.1 200");
            assertThat(launcher.terminate().exitCode()).isZero();
        }
    }

    /** How many statements the server has logged. */
    private long statements() throws IOException {
        long statements = 0;
        try (Stream<Path> logs = Files.list(parent.resolve("log"))) {
            for (Path log : logs.toList()) {
                try (Stream<String> lines = Files.lines(log)) {
                    statements += lines.filter(line -> line.matches(".* LOG:  (statement|execute [^:]*): .*"))
                            .count();
                }
            }
        }
        return statements;
    }

    /** The functions of deploy/bench/practices.sql, which the bench calls as this test does. */
    private static String functions() throws IOException {
        String script = Files.readString(Path.of("..", "bench", "practices.sql"));
        return script.substring(script.indexOf("CREATE FUNCTION"), script.indexOf("SELECT tenant_id AS original"));
    }
}
