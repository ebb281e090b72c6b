package org.praxiscms.core.insight;

import java.util.Comparator;

/**
 * How far readers of an article went.
 *
 * @param article its title
 * @param read how often it was read
 * @param followed how often its call-to-action was followed
 * @param booked how many bookings came of it
 */
public record Way(String article, SmallCount read, SmallCount followed, SmallCount booked) {

    /** As in {@link Helped#MOST_FIRST}. */
    static final Comparator<Way> MOST_READ_FIRST =
            Comparator.<Way>comparingLong(way -> -way.read().count().orElse(0)).thenComparing(Way::article);
}
