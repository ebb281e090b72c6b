package org.praxiscms.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Turns what a library prints into lines of the log, named {@code stdout}. */
final class LoggedOutput extends OutputStream {

    private static final Logger LOGGER = Logger.getLogger("stdout");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LoggedOutput() {}

    /** From now on, standard output belongs to {@link Console} alone. */
    static void takeStandardOutput() {
        System.setOut(new PrintStream(new LoggedOutput(), false, StandardCharsets.UTF_8));
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
            LOGGER.info(text);
        }
    }
}
