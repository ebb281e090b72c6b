package org.praxiscms.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built distribution in a process of its own, the way an operator runs it, with the settings given and no others. */
final class LauncherProcess implements AutoCloseable {

    /** After which a process that was to end by itself is killed, and the test fails by what it printed. */
    private static final int PATIENCE_MINUTES = 4;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private LauncherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static LauncherProcess start(Map<String, String> settings, String... arguments) {
        return start(distribution(), settings, arguments);
    }

    /** Starts another copy of the distribution. */
    static LauncherProcess start(Path distribution, Map<String, String> settings, String... arguments) {
        return start(List.of(), List.of(), distribution, settings, arguments);
    }

    /** The distribution that was built. */
    static Path distribution() {
        return Path.of("target", "praxis").toAbsolutePath();
    }

    /**
     * Starts it in an unusual way.
     *
     * @param wrapper what runs the command that follows it, such as {@code setpriv}; empty for nothing
     * @param options of the JVM
     * @param distribution the directory with praxis.jar
     */
    static LauncherProcess start(
            List<String> wrapper,
            List<String> options,
            Path distribution,
            Map<String, String> settings,
            String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add("-jar");
        command.add(distribution.resolve("praxis.jar").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> path = new HashMap<>(builder.environment());
        path.keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().clear();
        builder.environment().putAll(path);
        builder.environment().put("PRAXIS_BOOKING_UNLIMITED_NETWORKS", "127.0.0.1"); // one machine plays many visitors
        builder.environment().putAll(settings);
        try {
            return new LauncherProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until a line holds the text, and fails with all that was printed when none does. */
    LauncherProcess saying(String text) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.contains(text)) {
                return this;
            }
        }
        throw new AssertionError("It never said '" + text + "': " + lines);
    }

    /** Lets it print what it likes from now on: a pipe that nobody reads would stop it. */
    LauncherProcess unheard() {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "unheard");
        reader.setDaemon(true);
        reader.start();
        return this;
    }

    /** All that it printed and has not been read, once it has ended. */
    List<String> lastWords() {
        CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return output.lines().toList();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGTERM; unlike {@link Process#destroy}, this leaves what it still prints readable. */
    LauncherProcess terminate() {
        process.toHandle().destroy();
        return this;
    }

    /**
     * How many of its threads with such a name run, or wait for a processor and nothing else (Linux, proc(5)). Unlike the
     * time of a processor, this does not depend on how busy the machine is.
     */
    long runnableThreads(String name) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.map(thread -> thread.resolve("stat"))
                    .filter(Files::exists)
                    .map(LauncherProcess::read)
                    .filter(stat -> stat.contains("(" + name) && stat.contains(") R "))
                    .count();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // the thread has ended
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The whole answer to a request to the demonstration practice. */
    static String get(int port, String path) throws IOException {
        return get(port, path, "lindenhof.localhost");
    }

    /** The whole answer of the practice at a host, which is given without a port. */
    static String get(int port, String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
