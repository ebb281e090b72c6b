package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaVersionTest {

    @TempDir
    private Path directory;

    @Test
    void findsTheChangesOfTheApplicationsCore() throws IOException {
        byte[] core = zip(Map.of(
                "db/0001-tenant.sql",
                bytes("--liquibase formatted sql\n--changeset praxis:0001-tenant splitStatements:false\nselect 1;\n"),
                "db/0002-person.sql",
                bytes("-- changeset praxis:0002-person\n--rollback select 1;\n--changeset praxis:0003\n"),
                "db/notes.txt",
                bytes("--changeset praxis:not-sql\n")));
        Path libraries = Files.createDirectories(directory.resolve("WEB-INF/lib"));
        Files.write(libraries.resolve("praxis-core-1.jar"), core);
        Files.write(libraries.resolve("other.jar"), zip(Map.of("db/0009.sql", bytes("--changeset other:0009\n"))));

        assertThat(SchemaVersion.of(directory).known())
                .containsExactlyInAnyOrder("praxis:0001-tenant", "praxis:0002-person", "praxis:0003");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream((OutputStream) bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
