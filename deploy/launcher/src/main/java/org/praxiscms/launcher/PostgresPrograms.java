package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to run as root; for root, a user namespace takes root's
 * power away first while the files keep their owner.
 */
final class PostgresPrograms {

    private static final List<String> WITHOUT_ROOT_POWER = List.of("unshare", "--user");
    private static final long LONGEST_RUN_MINUTES = 15;

    private final PostgresBinaries binaries;
    private final Path log;
    private final boolean root;

    /** @param log takes what the programs print; only the latest run is kept */
    PostgresPrograms(PostgresBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
        this.root = "root".equals(System.getProperty("user.name"));
    }

    /**
     * Runs a program to its end.
     *
     * @return what it printed
     * @throws Refusal when it fails, with the last line it printed
     */
    String run(String program, String... arguments) {
        List<String> command = new ArrayList<>(root ? WITHOUT_ROOT_POWER : List.of());
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        try {
            int code = await(command);
            String output = Files.readString(log);
            if (code != 0) {
                throw new Refusal(program + " failed: " + explanation(output) + " (see " + log + ")");
            }
            return output;
        } catch (IOException e) {
            throw root && !isOnPath("unshare") ? withoutUnshare() : new Refusal(program + " cannot be run: " + e, e);
        }
    }

    private int await(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new Refusal(command + " did not end within " + LONGEST_RUN_MINUTES + " minutes.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command, e);
        }
    }

    private String explanation(String output) {
        if (root && output.contains("unshare")) {
            throw withoutUnshare();
        }
        return output.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, last) -> last)
                .orElse("no output");
    }

    private static boolean isOnPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static Refusal withoutUnshare() {
        return new Refusal("The embedded PostgreSQL does not run as root, and 'unshare --user' does not work here:"
                + " start Praxis as another user, or set DATABASE_URL.");
    }
}
