package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.praxiscms.launcher.Setting.DATABASE_URL;
import static org.praxiscms.launcher.Setting.PORT;
import static org.praxiscms.launcher.Setting.PRAXIS_DATA;
import static org.praxiscms.launcher.Setting.PRAXIS_DEMO;
import static org.praxiscms.launcher.Setting.PRAXIS_SMTP_URL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path data;

    @Test
    void prefersPropertyToEnvironmentToFileToDefault() throws IOException {
        file("PORT=1", "PRAXIS_SMTP_URL=smtp://file", "praxis.demo=false");
        Properties system = new Properties();
        system.setProperty("port", "3");

        Settings settings = Settings.of(system, environment("PORT", "2", "PRAXIS_SMTP_URL", "smtp://environment"));

        assertThat(settings.port(PORT)).hasValue(3);
        assertThat(settings.text(PRAXIS_SMTP_URL)).hasValue("smtp://environment");
        assertThat(settings.flag(PRAXIS_DEMO, true)).isFalse();
        assertThat(settings.text(DATABASE_URL)).isEmpty();
    }

    @Test
    void knowsDefaults() {
        Settings settings = Settings.of(new Properties(), Map.of());

        assertThat(settings.port(PORT)).hasValue(8080);
        assertThat(settings.path(PRAXIS_DATA)).isAbsolute().hasFileName("data");
    }

    @Test
    void takesBlankForAbsent() {
        assertThat(Settings.of(new Properties(), environment("DATABASE_URL", "  "))
                        .text(DATABASE_URL))
                .isEmpty();
    }

    @Test
    void readsTheFileThatIsNamed() throws IOException {
        Path named = Files.writeString(data.resolve("named"), "PORT=4\n");

        assertThat(Settings.of(new Properties(), Map.of("PRAXIS_CONFIG", named.toString()))
                        .port(PORT))
                .hasValue(4);
    }

    @Test
    void refusesAFileThatIsMissing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.of(new Properties(), Map.of("PRAXIS_CONFIG", "/nowhere")))
                .withMessage("The settings file /nowhere cannot be read.");
    }

    @Test
    void keepsUnknownNamesOfTheFileForTheApplicationUnlessTheyAreSetOutside() throws IOException {
        file("praxis.media.quota=5", "PRAXIS_MAIL_SENDER=a@b.example", "PRAXIS_PUBLIC_PORT=1", "PRAXIS_DEMO=true");

        assertThat(Settings.of(new Properties(), environment("PRAXIS_PUBLIC_PORT", "443"))
                        .others())
                .containsOnly(Map.entry("praxis.media.quota", "5"), Map.entry("praxis.mail.sender", "a@b.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void refusesWhatIsNoPort(String value) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Settings.of(new Properties(), environment("PORT", value))
                        .port(PORT))
                .withMessageStartingWith("PORT must be a port");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "on,true", "1,true", "false,false", "off,false", "no,false"})
    void readsFlags(String value, boolean expected) {
        Settings settings = Settings.of(new Properties(), environment("PRAXIS_DEMO", value));

        assertThat(settings.flag(PRAXIS_DEMO, !expected)).isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNeitherYesNorNo() {
        Settings settings = Settings.of(new Properties(), environment("PRAXIS_DEMO", "maybe"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> settings.flag(PRAXIS_DEMO, true));
    }

    private void file(String... lines) throws IOException {
        Files.write(data.resolve("praxis.properties"), List.of(lines));
    }

    private Map<String, String> environment(String... pairs) {
        Map<String, String> environment = new HashMap<>(Map.of("PRAXIS_DATA", data.toString()));
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return environment;
    }
}
