package org.praxiscms.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is installed: the directory that holds the running {@code praxis.jar} and its neighbours. Never written. */
public record Distribution(Path root) {

    /** The one that this class was loaded from. */
    public static Distribution running() {
        try {
            URI jar = Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return new Distribution(Path.of(jar).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("praxis.jar has no place in the file system", e);
        }
    }

    public Path jar() {
        return root.resolve("praxis.jar");
    }

    /** The WAR, unpacked: the server need not copy and unpack it at each start. */
    public Path application() {
        return root.resolve("praxis");
    }

    /** Payara Micro, unpacked: its launcher, its jars, and a pristine configuration. */
    public Path server() {
        return root.resolve("server");
    }

    /** What Payara Micro runs with, in place of its own {@code domain.xml}. */
    public Path configuration() {
        return root.resolve("domain.xml");
    }

    /** Commands that Payara Micro runs before it starts, when there is a management port. */
    public Path management() {
        return root.resolve("management.txt");
    }

    /** The jars that neither Payara nor the application may see. */
    public List<Path> libraries() {
        try (Stream<Path> files = Files.list(root.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("No lib directory beside praxis.jar", e);
        }
    }

    /** The version in the manifest; {@code development} when run from class files. */
    public static String version() {
        String version = Distribution.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
