package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL notes in its data directory ({@code postmaster.pid}). After a crash the file stays, and its
 * process id may by then belong to any program.
 *
 * @param port 1–65535
 */
record PostmasterFile(long processId, int port) {

    private static final int PROCESS_ID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** The note, or empty when there is none or it breaks off. */
    static Optional<PostmasterFile> in(Path data) throws IOException {
        if (!isIn(data)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file(data));
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterFile(
                Long.parseLong(lines.get(PROCESS_ID_LINE).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    static boolean isIn(Path data) {
        return Files.exists(file(data));
    }

    /** Removes the note; only right when no server works on these data. */
    static void delete(Path data) throws IOException {
        Files.deleteIfExists(file(data));
    }

    /** The program that runs under the process id, when it is a PostgreSQL. */
    Optional<Path> program() {
        return ProcessHandle.of(processId)
                .flatMap(process -> process.info().command())
                .map(Path::of)
                .filter(program -> program.getFileName().toString().startsWith("postgres"));
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
