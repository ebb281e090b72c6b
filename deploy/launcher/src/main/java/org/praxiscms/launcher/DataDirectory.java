package org.praxiscms.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The directory in which one launcher keeps everything that must survive it. It is held by a file lock for as long as
 * the process lives; the operating system lets go of it however the process ends.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the directory if need be and locks it.
     *
     * @throws Refusal when it cannot be written, or another launcher holds it
     */
    public static DataDirectory hold(Path root) {
        try {
            PrivateFile.directory(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("praxis.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw held(root);
            }
            return new DataDirectory(root, lock);
        } catch (OverlappingFileLockException e) {
            throw held(root);
        } catch (IOException e) {
            throw new Refusal("The data directory " + root + " cannot be written; set PRAXIS_DATA to one that can.", e);
        }
    }

    public Path root() {
        return root;
    }

    /** Where the embedded database lives, with its binaries. */
    public Path postgresql() {
        return root.resolve("postgresql");
    }

    /** The server's working files; nothing in it outlives a start. */
    public Path server() {
        return root.resolve("server");
    }

    /** Log files, made if need be. */
    public Path log() {
        try {
            return PrivateFile.directory(root.resolve("log"));
        } catch (IOException e) {
            throw new Refusal("The directory " + root.resolve("log") + " cannot be written.", e);
        }
    }

    /** The key that encrypts what is stored of a person, on the embedded database. */
    public Path encryptionKey() {
        return root.resolve("encryption.key");
    }

    @Override
    public void close() throws IOException {
        lock.channel().close();
    }

    private static Refusal held(Path root) {
        return new Refusal("Another Praxis is running on the data directory " + root + ".");
    }
}
