package org.praxiscms.launcher;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log what anybody on the net could fill it with: requests so broken that the server gave them up before the
 * application saw them, and clients that went away before they had their answer. Neither is anything to mend here. Made
 * by the logging configuration, by name.
 */
public final class ClientsFault implements Filter {

    private static final String NETWORK = "org.glassfish.grizzly.";
    private static final String OURS = "org.praxiscms.";

    /** Who logs what becomes of requests; what all others log has nothing to do with clients. */
    private static final List<String> OF_REQUESTS =
            List.of("jakarta.enterprise.web", NETWORK, "org.glassfish.jersey.server.ServerRuntime");

    /** How Payara's own codec begins what it logs of a request with two lengths, at the level SEVERE and without an exception. */
    private static final String TWO_LENGTHS = "Can't use both headers Content-Length and Transfer-Encoding";

    public ClientsFault() {}

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (String.valueOf(logged.getMessage()).startsWith(TWO_LENGTHS)) {
            return false;
        }
        Throwable thrown = logged.getThrown();
        String logger = String.valueOf(logged.getLoggerName());
        return thrown == null
                || OF_REQUESTS.stream().noneMatch(logger::startsWith)
                || !wentAway(thrown) && (passed(thrown, OURS) || !passed(thrown, NETWORK));
    }

    /** Whether it went through classes whose names begin so. */
    private static boolean passed(Throwable thrown, String classes) {
        return cause(
                thrown,
                cause -> Arrays.stream(cause.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(classes)));
    }

    private static boolean wentAway(Throwable thrown) {
        return cause(thrown, cause -> {
            StackTraceElement[] trace = cause.getStackTrace();
            return cause instanceof IOException
                    && trace.length > 0
                    && trace[0].getClassName().startsWith(NETWORK);
        });
    }

    private static boolean cause(Throwable thrown, Predicate<Throwable> fits) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (fits.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
