package org.praxiscms.admin.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    /** What the documentation tells owners to copy is what the admin shows them. */
    @Test
    void isTheOneInTheDocumentation() throws IOException {
        String documentation = Files.readString(Path.of("../../docs/embedding.md"));
        Snippet snippet = new Snippet("https://praxis.example.org", "en", "Book an appointment", List.of(), List.of());
        assertThat(documentation).contains(snippet.html().indent(3));
    }
}
