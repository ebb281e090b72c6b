package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

    @TempDir
    private Path data;

    @Test
    void isNotTakenInByAProcessIdThatBelongsToAnotherProgramNow() throws IOException {
        note(ProcessHandle.current().pid() + "\n/data\n1795416919\n5433\n\n127.0.0.1\n");

        assertThat(PostmasterFile.in(data)).hasValueSatisfying(note -> {
            assertThat(note.port()).isEqualTo(5433);
            assertThat(note.program()).isEmpty();
        });
    }

    @Test
    void isEmptyWhenItBreaksOffOrIsMissing() throws IOException {
        assertThat(PostmasterFile.in(data)).isEmpty();
        note("4711\n/data\n");
        assertThat(PostmasterFile.in(data)).isEmpty();
    }

    private void note(String text) throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), text);
    }
}
