package org.praxiscms.launcher;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The launcher's own libraries, in a class loader that nothing else can see: on the class path they would go before
 * the application's. What comes out is known by interfaces of the JDK only.
 */
final class Libraries {

    private final ClassLoader loader;

    private Libraries(ClassLoader loader) {
        this.loader = loader;
    }

    static Libraries of(Distribution distribution) {
        URL[] urls = Stream.concat(distribution.libraries().stream(), Stream.of(distribution.jar()))
                .map(Libraries::url)
                .toArray(URL[]::new);
        return new Libraries(new URLClassLoader("praxis-libraries", urls, ClassLoader.getPlatformClassLoader()));
    }

    Driver postgresqlDriver() {
        return (Driver) make("org.postgresql.Driver");
    }

    /** Unpacks the PostgreSQL archive in a jar (first argument) into a directory (second argument). */
    @SuppressWarnings("unchecked")
    BiConsumer<Path, Path> unpacking() {
        return (BiConsumer<Path, Path>) make("org.praxiscms.launcher.PostgresArchive");
    }

    private Object make(String className) {
        try {
            return loader.loadClass(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " is missing in lib", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
