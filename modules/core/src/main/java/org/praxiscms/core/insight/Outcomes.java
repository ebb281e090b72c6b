package org.praxiscms.core.insight;

import java.util.Arrays;
import java.util.Map;
import org.praxiscms.core.booking.BookingStatus;

/**
 * What became of the appointments whose time was in a period.
 *
 * @param counts how many by where they stand; what is missing counts as none. None is a request any more
 */
public record Outcomes(Map<BookingStatus, Long> counts) {

    /** Of one status, or of some. */
    public long of(BookingStatus... some) {
        return Arrays.stream(some)
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    public long total() {
        return of(BookingStatus.values());
    }

    /** Those of which somebody noted whether the client came. */
    public long noted() {
        return of(BookingStatus.COMPLETED, BookingStatus.NO_SHOW);
    }
}
