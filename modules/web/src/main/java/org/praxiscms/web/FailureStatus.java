package org.praxiscms.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Which status an exception means, and what is said when not even an error page can be made. */
public final class FailureStatus {

    private static final String RETRY_SECONDS = "5";

    // As Linux, macOS and Windows say it; on another errno the file system's exception has a class of its own.
    private static final Pattern DISK_FULL = Pattern.compile("No space left|quota exceeded|not enough space");

    private FailureStatus() {}

    /**
     * The status of the first cause that means one.
     *
     * @param own what only the asking side knows: a status, or 0
     * @return 500 when no cause means anything
     */
    public static int of(Throwable failure, ToIntFunction<Throwable> own) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int status = own.applyAsInt(cause);
            if (status == 0) {
                status = common(cause);
            }
            if (status > 0) {
                return status;
            }
        }
        return 500;
    }

    /**
     * Logs a failure: what passes by itself (503) in a line, since a database that is away fails every request; anything else
     * with all that is known. A client's own mistakes, below 500, are not logged.
     *
     * @param where it happened, with the number that the client is told
     */
    public static void log(Logger log, int status, String where, Throwable failure) {
        if (status == 503) {
            Throwable cause = failure;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            log.log(Level.WARNING, "{0}: {1}", new Object[] {where, cause});
        } else if (status >= 500) {
            log.log(Level.SEVERE, where, failure);
        }
    }

    /** A short page that needs neither practice nor database. */
    public static Response backInAMoment() {
        return Response.status(503)
                .header("Retry-After", RETRY_SECONDS)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Back in a moment"
                        + "</title></head><body><main><h1>Back in a moment</h1><p>Please try again shortly.</p>"
                        + "<p lang=\"de\">Bitte versuchen Sie es in Kürze noch einmal.</p></main></body></html>")
                .build();
    }

    /**
     * Adds to an answer with 503 when to ask again, in seconds; any other answer stays as it is.
     *
     * @param answer with the status that {@link #of} found
     */
    public static Response withRetry(Response answer) {
        return answer.getStatus() != 503 || answer.getHeaderString("Retry-After") != null
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", RETRY_SECONDS)
                        .build();
    }

    private static int common(Throwable cause) {
        if (cause instanceof WebApplicationException web) {
            return web.getResponse().getStatus();
        }
        if (cause instanceof RequestGuard.BodyTooLarge) {
            return 413;
        }
        if (cause instanceof IllegalCharsetNameException || cause instanceof UnsupportedCharsetException) {
            return 415; // of a body: nothing of ours is read in a charset that only its sender knows
        }
        if (cause instanceof EOFException) {
            return 400; // the client went away in the middle of its request: nobody reads this, and nobody need know
        }
        if (cause instanceof IOException && cause.getCause() instanceof TimeoutException) {
            return 408; // the rest of the body never came
        }
        if (cause instanceof IOException && isDiskFull(cause)) {
            return 503; // nothing was stored; the operator can make room
        }
        if (cause instanceof OptimisticLockException) {
            return 409; // somebody else changed it at the same moment, and nothing was stored
        }
        if (cause instanceof SystemException) {
            return 503; // the connection broke during the commit: whether something was stored, nobody can tell
        }
        return cause instanceof SQLException sql ? status(sql) : 0;
    }

    private static boolean isDiskFull(Throwable cause) {
        return cause.getMessage() != null
                && DISK_FULL.matcher(cause.getMessage()).find();
    }

    /**
     * 503 while the database cannot be reached (SQLSTATE class 08, 57P01–57P03), or lacks disk, memory or connections
     * (class 53), or no connection is free; 409 when it gave others the way (40001, 40P01): nothing was stored.
     */
    private static int status(SQLException failure) {
        String state = failure.getSQLState();
        if ("40001".equals(state) || "40P01".equals(state)) {
            return 409;
        }
        boolean away = state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return away ? 503 : 0;
    }
}
