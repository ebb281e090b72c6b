package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassArchiveTest {

    @Test
    void leavesOutClassesOfOtherLoadersAndTheLastLine() {
        assertThat(ClassArchive.archivable(List.of(
                        "java/lang/Object id: 0",
                        "org/postgresql/Driver id: 1 super: 0 source: /opt/praxis/lib/postgresql.jar",
                        "@lambda-proxy java/lang/Object run",
                        "java/lang/Str")))
                .containsExactly("java/lang/Object id: 0", "@lambda-proxy java/lang/Object run");
    }

    @Test
    void takesAnEmptyList() {
        assertThat(ClassArchive.archivable(List.of())).isEmpty();
    }
}
