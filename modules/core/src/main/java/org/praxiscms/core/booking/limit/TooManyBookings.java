package org.praxiscms.core.booking.limit;

import java.time.Duration;
import org.praxiscms.core.booking.TooMany;

/**
 * More is booked than people book: from a network, for an address or in the whole practice. It never says which, so
 * that nobody learns whether an address is known here.
 */
public class TooManyBookings extends TooMany {

    /** When to try again: the same for every bound. */
    public static final Duration PAUSE = Duration.ofHours(1);

    private static final long serialVersionUID = 1L;
}
