package org.praxiscms.core.booking.subscription;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.praxiscms.core.booking.subscription.Downloaded.Validators;

/**
 * Fetches calendars over HTTP, within a time in all: looking the host up, connecting, being led on, reading. Safe for
 * several threads.
 */
final class CalendarDownload {

    private final ExecutorService threads;
    private final Networks networks;
    private final Duration patience;

    /** @param patience the longest that a fetch may take in all */
    CalendarDownload(ExecutorService threads, Networks networks, Duration patience) {
        this.threads = threads;
        this.networks = networks;
        this.patience = patience;
    }

    /**
     * Asks for a calendar.
     *
     * @param known which state of it is here already; {@link Validators#NONE} to get it in any case
     * @throws NotFetched when it does not come
     */
    Downloaded of(CalendarUrl url, Validators known) {
        DownloadAttempt attempt = new DownloadAttempt(networks, patience);
        Future<Downloaded> running = threads.submit(() -> attempt.fetch(url, known));
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NotFetched(FetchFailure.TOO_SLOW);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotFetched(FetchFailure.UNREACHABLE);
        } finally {
            attempt.abort();
            running.cancel(true);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof NotFetched reason) {
            return reason;
        }
        if (cause instanceof CheckedAddresses.Refused) {
            return new NotFetched(FetchFailure.ADDRESS);
        }
        if (cause instanceof SSLException) {
            return new NotFetched(FetchFailure.TLS);
        }
        if (cause instanceof SocketTimeoutException) {
            return new NotFetched(FetchFailure.TOO_SLOW);
        }
        if (cause instanceof IOException) {
            return new NotFetched(FetchFailure.UNREACHABLE);
        }
        return new IllegalStateException("A calendar could not be fetched", cause);
    }
}
