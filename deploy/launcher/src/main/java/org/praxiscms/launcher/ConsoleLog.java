package org.praxiscms.launcher;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Puts on the console what Praxis itself logs from INFO, and what anything else logs from WARNING; one line each.
 * Everything, with stack traces, is in the log file. Made by the logging configuration, by name.
 */
public final class ConsoleLog extends Handler {

    private static final String OURS = "org.praxiscms";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Console console = new Console();
    private final SimpleFormatter formatter = new SimpleFormatter();

    public ConsoleLog() {
        setLevel(Level.INFO);
        setFilter(new ClientsFault());
    }

    @Override
    public void publish(LogRecord logged) {
        if (isLoggable(logged)) {
            console.say(TIME.format(LocalTime.ofInstant(logged.getInstant(), ZoneId.systemDefault())) + "  "
                    + text(logged));
        }
    }

    @Override
    public boolean isLoggable(LogRecord logged) {
        boolean ours = logged.getLoggerName() != null && logged.getLoggerName().startsWith(OURS);
        return super.isLoggable(logged) && (ours || logged.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Override
    public void flush() {
        // every line is flushed as it is printed
    }

    @Override
    public void close() {
        // standard output stays open
    }

    private String text(LogRecord logged) {
        String message =
                formatter.formatMessage(logged).strip().lines().findFirst().orElse("");
        String level = logged.getLevel().intValue() >= Level.WARNING.intValue() ? logged.getLevel() + " " : "";
        String thrown = logged.getThrown() == null ? "" : ": " + logged.getThrown();
        return level + message + thrown;
    }
}
