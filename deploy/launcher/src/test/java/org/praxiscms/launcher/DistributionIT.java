package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionIT {

    private static final Path DISTRIBUTION = Path.of("target", "praxis");

    /** Only the manifest of the jar that is started opens modules; a new Payara may need others. */
    @ParameterizedTest
    @ValueSource(strings = {"Add-Opens", "Add-Exports"})
    void opensTheModulesThatPayaraAsksFor(String attribute) throws IOException {
        assertThat(manifest("praxis.jar").getMainAttributes().getValue(attribute))
                .isEqualTo(
                        manifest("server/launch-micro.jar").getMainAttributes().getValue(attribute));
    }

    private static Manifest manifest(String jar) throws IOException {
        try (JarFile file = new JarFile(DISTRIBUTION.resolve(jar).toFile())) {
            return file.getManifest();
        }
    }
}
