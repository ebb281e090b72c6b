package org.praxiscms.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Turns what a library prints into lines of the log, named {@code stdout} and {@code stderr}. */
final class LoggedOutput extends OutputStream {

    private static final Console CONSOLE = new Console();

    /**
     * Whether this thread logs at this moment. What a handler of the log prints then goes to the terminal: it would else be
     * logged, printed and logged again without an end.
     */
    private static final ThreadLocal<Boolean> LOGGING = ThreadLocal.withInitial(() -> false);

    private final Logger logger;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LoggedOutput(String name) {
        this.logger = Logger.getLogger(name);
    }

    /** From now on, the terminal belongs to {@link Console} alone. */
    static void takeStandardStreams() {
        System.setOut(stream("stdout"));
        System.setErr(stream("stderr"));
    }

    @Override
    public synchronized void write(int octet) {
        if (octet != '\n') {
            line.write(octet);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).strip();
        line.reset();
        if (LOGGING.get()) {
            CONSOLE.warn(text);
        } else if (!text.isEmpty()) {
            LOGGING.set(true);
            try {
                logger.info(text);
            } finally {
                LOGGING.remove();
            }
        }
    }

    private static PrintStream stream(String name) {
        return new PrintStream(new LoggedOutput(name), false, StandardCharsets.UTF_8);
    }
}
