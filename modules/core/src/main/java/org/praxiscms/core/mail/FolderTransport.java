package org.praxiscms.core.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes mails as {@code .eml} files that only the server's own user reads, for an installation that has no mail server yet. */
final class FolderTransport implements MailTransport {

    private static final Logger LOG = Logger.getLogger(FolderTransport.class.getName());

    // What a mail says is sealed in the database; here it is not.
    private static final FileAttribute<?>[] OWNER_ENTERS = only("rwx------");
    private static final FileAttribute<?>[] OWNER_READS = only("rw-------");

    private final Path folder;
    private final Messages messages;

    FolderTransport(Path folder, String sender) {
        this.folder = folder;
        messages = new Messages(Session.getInstance(new Properties()), sender);
    }

    @Override
    public void deliver(Envelope envelope) {
        try {
            Files.createDirectories(folder, OWNER_ENTERS);
            Path file = folder.resolve(envelope.id() + ".eml");
            write(envelope, folder.resolve(envelope.id() + ".tmp"), file);
            LOG.log(Level.INFO, "No mail server is configured; the mail is in {0}", file);
        } catch (IOException | MessagingException e) {
            throw new NotDelivered(e, e instanceof AddressException);
        }
    }

    // Where the disk is full, no unfinished file stays.
    private void write(Envelope envelope, Path unfinished, Path file) throws IOException, MessagingException {
        try {
            Files.deleteIfExists(unfinished); // of a run that was killed
            Files.createFile(unfinished, OWNER_READS);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                messages.of(envelope).writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    // File systems without such permissions keep what they give.
    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
