package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {

    @ParameterizedTest
    @EnumSource(Setting.class)
    void explainsEverySettingInHelpAndInTheDocumentation(Setting setting) throws IOException {
        assertThat(Usage.answerTo(new String[] {"--help"}).orElseThrow()).contains(setting.name(), setting.meaning());
        assertThat(Files.readString(Path.of("../../docs/operations.md"))).contains("`" + setting + "`");
    }

    @Test
    void startsWithoutArgumentsAndRefusesUnknownOnes() {
        assertThat(Usage.answerTo(new String[0])).isEmpty();
        assertThat(Usage.answerTo(new String[] {"--version"})).hasValue("Praxis development");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Usage.answerTo(new String[] {"start"}))
                .withMessageContaining("--help");
    }

    @Test
    void namesPropertiesAfterVariables() {
        assertThat(Arrays.stream(Setting.values()).map(Setting::property)).contains("port", "praxis.data");
    }
}
