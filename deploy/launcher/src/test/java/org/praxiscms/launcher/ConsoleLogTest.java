package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleLogTest {

    @ParameterizedTest
    @CsvSource({
        "org.praxiscms.core.schema.SchemaMigration, INFO, true",
        "org.praxiscms.core.schema.SchemaMigration, FINE, false",
        "javax.enterprise.system.core, INFO, false",
        "javax.enterprise.system.core, WARNING, true",
        ", INFO, false",
        ", SEVERE, true"
    })
    void showsOursFromInfoAndOthersFromWarning(String logger, String level, boolean shown) {
        LogRecord logged = new LogRecord(Level.parse(level), "text");
        logged.setLoggerName(logger);

        assertThat(new ConsoleLog().isLoggable(logged)).isEqualTo(shown);
    }
}
