package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files make {@code deploy/run} build again: asked of its own function, on a small tree of files. */
class FreshBuildTest {

    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-01-01T10:00:00Z"));
    private static final FileTime BUILT = FileTime.from(Instant.parse("2026-01-01T11:00:00Z"));
    private static final FileTime AFTER = FileTime.from(Instant.parse("2026-01-01T12:00:00Z"));

    @TempDir
    private Path root;

    @BeforeEach
    void makeATree() throws IOException {
        for (String file : new String[] {"pom.xml", "modules/core/src/main/java/A.java", "deploy/launcher/pom.xml"}) {
            write(root.resolve(file));
        }
        write(root.resolve("built"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "modules/core/src/main/java/A.java", "modules/core/src/main/java/B.java"})
    void sourcesDo(String file) throws Exception {
        assertThat(firstChangeAfter(file)).isEqualTo(root.resolve(file).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modules/core/.jqwik-database",
                "modules/core/.DS_Store",
                "modules/.idea/workspace.xml",
                "modules/core/core.iml",
                "modules/core/npm-debug.log",
                "modules/core/target/classes/A.class",
                "modules/core/src/test/java/ATest.java"
            })
    void whatTestsAndEditorsLeaveDoesNot(String file) throws Exception {
        assertThat(firstChangeAfter(file)).isEmpty();
    }

    @Test
    void noChangeDoesNot() throws Exception {
        assertThat(firstChangeAfter("built")).isEmpty();
    }

    /** What the function prints when everything is older than the build but this file. */
    private String firstChangeAfter(String changed) throws Exception {
        Path file = root.resolve(changed);
        write(file);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, BEFORE);
            }
        }
        Files.setLastModifiedTime(file, AFTER);
        Files.setLastModifiedTime(root.resolve("built"), BUILT);
        String function = "eval \"$(sed -n '/^first_change()/,/^}/p' \"$2\")\"; root=$1 built=$1/built; first_change";
        Process process = new ProcessBuilder(
                        "bash",
                        "-c",
                        function,
                        "bash",
                        root.toString(),
                        Path.of("..", "run").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
