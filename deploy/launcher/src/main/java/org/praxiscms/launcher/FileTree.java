package org.praxiscms.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A directory with all that is in it. */
final class FileTree {

    private FileTree() {}

    /** Deletes it; nothing happens when it is not there. Symbolic links are deleted, not followed. */
    static void delete(Path root) throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Makes way for a new one at once: renames it and deletes it on a thread of its own, since deleting many files may
     * take longer than everything else. What an earlier process did not get round to is deleted too.
     *
     * @return the deletion under way, which holds the exception should it fail
     */
    static CompletableFuture<Void> discard(Path root) throws IOException {
        Path discarded = root.resolveSibling(root.getFileName() + ".discarded");
        delete(discarded);
        if (Files.exists(root)) {
            Files.move(root, discarded, StandardCopyOption.ATOMIC_MOVE);
        }
        return CompletableFuture.runAsync(() -> {
            try {
                delete(discarded);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Copies it to a place where there is nothing yet; the copy can be written by its owner, whatever it is a copy of. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Path copy = Files.copy(path, to.resolve(from.relativize(path).toString()));
                if (!Files.isWritable(copy) && !copy.toFile().setWritable(true)) {
                    throw new AccessDeniedException(copy.toString());
                }
            }
        }
    }
}
