package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that only the user running Praxis may read (0600, 0700 where the file system knows modes). */
final class PrivateFile {

    private PrivateFile() {}

    /** Makes the directory and those above it; one that is already there is left as it is. */
    static Path directory(Path path) throws IOException {
        return Files.createDirectories(path, only("rwx------"));
    }

    /** Writes the text in one step: a reader sees the old file or the whole new one. */
    static void write(Path path, String text) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, only("rw-------"));
        Files.writeString(fresh, text);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] only(String mode) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
