package org.praxiscms.core.booking.waiting;

import java.time.LocalDate;
import java.util.Optional;
import org.praxiscms.core.booking.Client;
import org.praxiscms.core.text.Slug;

/**
 * What somebody who found no time leaves behind.
 *
 * @param type what they want to book
 * @param practitioner with whom; empty for anybody
 * @param wanted when they could come; its last date at most {@link #MOST_DAYS} days ahead
 * @param client who waits; a telephone number is not kept
 */
public record WishRequest(Slug type, Optional<Slug> practitioner, WantedTimes wanted, Client client) {

    /** The longest that a wish waits, in days. */
    public static final int MOST_DAYS = 60;

    /** Whether a wish left today may wait until a date. */
    public static boolean allows(LocalDate lastDate, LocalDate today) {
        return !lastDate.isBefore(today) && !lastDate.isAfter(today.plusDays(MOST_DAYS));
    }
}
