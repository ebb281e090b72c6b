package org.praxiscms.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the archive of loaded classes that shortens later starts by a quarter. When the JVM was told to list the
 * classes it loads ({@code -XX:DumpLoadedClassList=praxis.classlist}), a second JVM of low priority turns that list into
 * {@code praxis.jsa} once Praxis is up. Losing it costs nothing but time.
 */
final class ClassArchive implements AutoCloseable {

    private static final String LIST_OPTION = "-XX:DumpLoadedClassList=";
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final Logger LOGGER = Logger.getLogger(ClassArchive.class.getName());

    private final Path list;
    private final Path jar;
    private volatile Process dump;
    private volatile boolean stopped;

    ClassArchive(Path list, Path jar) {
        this.list = list;
        this.jar = jar;
    }

    /** The archive to make, when the JVM was asked to list its classes. */
    static Optional<ClassArchive> wanted(Distribution distribution) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith(LIST_OPTION))
                .map(argument ->
                        new ClassArchive(Path.of(argument.substring(LIST_OPTION.length())), distribution.jar()))
                .findFirst();
    }

    /** Starts the work and returns. */
    void makeInBackground() {
        Thread thread = new Thread(this::make, "class-archive");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives up when not finished; the next start tries again. */
    @Override
    public void close() {
        stopped = true;
        if (dump != null) {
            dump.destroy();
        }
    }

    private void make() {
        String name = list.toString().replaceFirst("\\.classlist$", "");
        Path archive = Path.of(name + ".jsa");
        Path partial = Path.of(archive + ".partial");
        Path complete = Path.of(list + ".complete");
        Path output = Path.of(list + ".log");
        try {
            Files.write(complete, archivable(Files.readAllLines(list)));
            Files.deleteIfExists(partial);
            dump = new ProcessBuilder(command(complete, partial))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = dump.waitFor();
            if (status == 0) {
                Files.move(partial, archive, StandardCopyOption.ATOMIC_MOVE);
                Files.delete(list);
            } else if (!stopped) {
                // deploy/run lists no classes while this file is there: one attempt, one line in the log
                Files.createFile(Path.of(name + ".failed"));
                LOGGER.log(
                        Level.WARNING,
                        "The class archive was not made, starts stay slower: java -Xshare:dump ended"
                                + " with {0}: {1}",
                        new Object[] {status, lastLine(output)});
            }
            Files.delete(complete);
            Files.delete(output);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "The class archive was not made, starts stay slower", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The lines of a class list that can be archived: all but the last, which may be half written, and those of classes that
     * a class loader of the application's defined. Since JDK 21 they carry their source, a woven class has none that can
     * be read again, and {@code -Xshare:dump} then rejects the whole list.
     */
    static List<String> archivable(List<String> listed) {
        return listed.subList(0, Math.max(0, listed.size() - 1)).stream()
                .filter(line -> !line.contains(" source:"))
                .toList();
    }

    private static String lastLine(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return lines.isEmpty() ? "no output" : lines.get(lines.size() - 1);
    }

    private List<String> command(Path classes, Path archive) {
        List<String> command =
                new ArrayList<>(Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "19") : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xshare:dump");
        command.add("-XX:SharedClassListFile=" + classes);
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add("-cp");
        command.add(jar.toString());
        return command;
    }
}
