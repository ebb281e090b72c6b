package org.praxiscms.app;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The mails that have left, as files; folded lines joined. */
final class MailFiles {

    private static final Path FOLDER = Path.of(System.getenv("PRAXIS_IT_DATA"), "mail");

    private MailFiles() {}

    /** A mail to an address that holds a text, when it has arrived. */
    static String await1(String email, String holds) {
        await().until(() -> !all(email, holds).isEmpty());
        return all(email, holds).get(0);
    }

    /** Those to an address that hold a text, as many as have arrived. */
    static List<String> all(String email, String holds) {
        if (!Files.isDirectory(FOLDER)) {
            return List.of(); // the first mail makes it
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(MailFiles::read)
                    .filter(mail -> mail.contains("To: " + email) && mail.contains(holds))
                    .toList();
        } catch (NoSuchFileException noMailYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
