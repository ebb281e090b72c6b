package org.praxiscms.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Turns what a library prints into lines of the log, named {@code stdout} and {@code stderr}. */
final class LoggedOutput extends OutputStream {

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
        if (!text.isEmpty()) {
            logger.info(text);
        }
    }

    private static PrintStream stream(String name) {
        return new PrintStream(new LoggedOutput(name), false, StandardCharsets.UTF_8);
    }
}
