package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {

    private static final Envelope ENVELOPE = new Envelope(
            "1", "Praxis", "", "client@example.org", "Subject", "Text", Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void writesOneFileForAMail() {
        new FolderTransport(folder, "no-reply@praxis.example").deliver(ENVELOPE);

        assertThat(folder).isDirectoryContaining("glob:**/1.eml").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void letsNobodyElseReadAMail() throws IOException {
        Path mails = folder.resolve("mail");
        new FolderTransport(mails, "no-reply@praxis.example").deliver(ENVELOPE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mails)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mails.resolve("1.eml"))))
                .isEqualTo("rw-------");
    }

    @Test
    void writesAMailToAnAddressThatWasStoredWithoutQuotes() throws IOException {
        new FolderTransport(folder, "no-reply@praxis.example")
                .deliver(new Envelope(
                        "1",
                        "Praxis",
                        "",
                        "anna..meier@example.org",
                        "Subject",
                        "Text",
                        Optional.empty(),
                        Optional.empty()));

        assertThat(Files.readString(folder.resolve("1.eml"))).contains("To: <\"anna..meier\"@example.org>");
    }

    @Test
    void leavesNoUnfinishedFileWhenAMailCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("1.eml/in the way"));

        assertThatThrownBy(() -> new FolderTransport(folder, "no-reply@praxis.example").deliver(ENVELOPE))
                .isInstanceOf(NotDelivered.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
