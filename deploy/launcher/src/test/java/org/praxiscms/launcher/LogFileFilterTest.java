package org.praxiscms.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFileFilterTest {

    @Test
    void leavesOutOfTheFilesWhatIsForTheConsoleAlone() {
        LogRecord password = logged("org.praxiscms.console");
        assertThat(new LogFileFilter().isLoggable(password)).isFalse();
        assertThat(new ConsoleLog().isLoggable(password)).isTrue();
    }

    @Test
    void keepsEverythingElse() {
        assertThat(new LogFileFilter().isLoggable(logged("org.praxiscms.core.schema.SchemaMigration")))
                .isTrue();
        assertThat(new LogFileFilter().isLoggable(logged(null))).isTrue();
    }

    private static LogRecord logged(String logger) {
        LogRecord logged = new LogRecord(Level.INFO, "text");
        logged.setLoggerName(logger);
        return logged;
    }
}
