package org.praxiscms.launcher;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * What the log files keep: all but {@link ClientsFault}, and but what is meant for the console alone, such as the first
 * owner's generated password. Made by the logging configuration, by name.
 */
public final class LogFileFilter implements Filter {

    /** The logger of what is said once and kept nowhere. */
    static final String CONSOLE_ONLY = "org.praxiscms.console";

    private final Filter clientsFault = new ClientsFault();

    public LogFileFilter() {}

    @Override
    public boolean isLoggable(LogRecord logged) {
        return !CONSOLE_ONLY.equals(logged.getLoggerName()) && clientsFault.isLoggable(logged);
    }
}
