package org.praxiscms.launcher;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** What the server warned of while the application started; null when nothing is held back. */
    private static List<LogRecord> heldBack;

    private final Console console = new Console();
    private final SimpleFormatter formatter = new SimpleFormatter();

    public ConsoleLog() {
        setLevel(Level.INFO);
        setFilter(new ClientsFault());
    }

    /**
     * Keeps the server's warnings off the console until {@link #release}: when the application does not start, there are
     * a dozen for one reason, and the launcher says that one in a line.
     */
    static synchronized void holdServerBack() {
        heldBack = new ArrayList<>();
    }

    /** Shows what was held back, and holds back nothing more. */
    static void release() {
        List<LogRecord> shown = taken();
        ConsoleLog console = new ConsoleLog();
        shown.forEach(console::publish);
    }

    /** The exception that was logged last, and is held back; empty when there is none. */
    static synchronized Optional<Throwable> failure() {
        return heldBack.stream()
                .map(LogRecord::getThrown)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last);
    }

    private static synchronized List<LogRecord> taken() {
        List<LogRecord> taken = heldBack;
        heldBack = null;
        return taken;
    }

    private static synchronized boolean holdsBack(LogRecord logged) {
        return heldBack != null && !isOurs(logged) && heldBack.add(logged);
    }

    @Override
    public void publish(LogRecord logged) {
        if (isLoggable(logged) && !holdsBack(logged)) {
            console.say(TIME.format(LocalTime.ofInstant(logged.getInstant(), ZoneId.systemDefault())) + "  "
                    + text(logged));
        }
    }

    @Override
    public boolean isLoggable(LogRecord logged) {
        return super.isLoggable(logged) && (isOurs(logged) || logged.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Override
    public void flush() {
        // every line is flushed as it is printed
    }

    @Override
    public void close() {
        // standard output stays open
    }

    private static boolean isOurs(LogRecord logged) {
        return logged.getLoggerName() != null && logged.getLoggerName().startsWith(OURS);
    }

    private String text(LogRecord logged) {
        String message =
                formatter.formatMessage(logged).strip().lines().findFirst().orElse("");
        String level = logged.getLevel().intValue() >= Level.WARNING.intValue() ? logged.getLevel() + " " : "";
        String thrown = logged.getThrown() == null ? "" : ": " + logged.getThrown();
        return level + message + thrown;
    }
}
