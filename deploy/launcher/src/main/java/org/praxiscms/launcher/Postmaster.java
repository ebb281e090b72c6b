package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The PostgreSQL server process on one cluster. It outlives a launcher that is killed; the next one finds it by its
 * note and takes it over.
 */
final class Postmaster {

    private static final String PATIENCE_SECONDS = "600"; // recovery after a crash replays the log first

    private final PostgresCluster cluster;
    private final PostgresBinaries binaries;
    private final PostgresPrograms programs;
    private final Path log;

    /** @param log directory of the server's log files */
    Postmaster(PostgresCluster cluster, PostgresBinaries binaries, PostgresPrograms programs, Path log) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.programs = programs;
        this.log = log;
    }

    /**
     * The port of a server left behind by an earlier launcher. One that runs other binaries is stopped; a note left
     * behind without a server is removed. The caller holds the data directory, so no other launcher is at work.
     */
    OptionalInt leftBehind() throws IOException {
        Optional<PostmasterFile> note = PostmasterFile.in(cluster.data());
        Optional<Path> program = note.flatMap(PostmasterFile::program);
        if (program.isEmpty()) {
            PostmasterFile.delete(cluster.data());
            return OptionalInt.empty();
        }
        if (!program.get().equals(binaries.program("postgres").toRealPath())) {
            stop();
            return OptionalInt.empty();
        }
        return OptionalInt.of(note.get().port());
    }

    /** Whether the server of the note is there; also false while the note is being written. */
    boolean isRunning() {
        try {
            return PostmasterFile.in(cluster.data())
                    .flatMap(PostmasterFile::program)
                    .isPresent();
        } catch (IOException unreadable) {
            return false; // a start will say why
        }
    }

    /** Starts the server, waits until it accepts connections, and deletes the programs of earlier versions. */
    void start(int port) throws IOException {
        cluster.configure(port, log);
        try {
            control("start", "--log=" + cluster.data().resolveSibling("startup.log"));
        } catch (Refusal e) {
            throw new Refusal("The embedded PostgreSQL does not start; the reason is in " + log + ".", e);
        }
        binaries.deleteOlder();
    }

    /** Ends all connections, writes everything down, and waits until the server is gone. Does nothing without one. */
    void stop() {
        if (PostmasterFile.isIn(cluster.data())) {
            control("stop", "--mode=fast");
        }
    }

    private void control(String command, String option) {
        programs.run(
                "pg_ctl",
                command,
                "--pgdata=" + cluster.data(),
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--silent",
                option);
    }
}
