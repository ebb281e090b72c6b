package org.praxiscms.launcher;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.SimpleFormatter;

/**
 * Ten files of 2 MB in turn, the newest {@code server-0.log}. Made by the logging configuration, by name. Its directory is
 * no part of that: Payara copies the configuration in a way that loses every character beyond ASCII.
 */
public final class LogFile extends FileHandler {

    /** System property with the directory. */
    static final String DIRECTORY = "praxis.log.directory";

    private static final int LARGEST = 2_000_000;
    private static final int FILES = 10;

    /** @throws IOException when the directory cannot be written */
    public LogFile() throws IOException {
        super(pattern(), LARGEST, FILES, true);
        setEncoding("UTF-8");
        setFilter(new LogFileFilter());
        setFormatter(new SimpleFormatter());
    }

    private static String pattern() {
        return System.getProperty(DIRECTORY).replace("\\", "/").replace("%", "%%") + "/server-%g.log";
    }
}
