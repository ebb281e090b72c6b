package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void isHeldByOneLauncherAtATime() throws IOException {
        Path root = parent.resolve("data");
        try (DataDirectory held = DataDirectory.hold(root)) {
            assertThat(held.root()).isDirectory();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> DataDirectory.hold(root))
                    .withMessage("Another Praxis is running on the data directory " + root + ".");
        }
        DataDirectory.hold(root).close();
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DataDirectory.hold(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }
}
