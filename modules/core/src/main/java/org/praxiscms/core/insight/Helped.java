package org.praxiscms.core.insight;

import java.util.Comparator;

/**
 * Something that was read before booking, an article or a call-to-action, and how many bookings followed.
 *
 * @param name its title or name
 */
public record Helped(String name, SmallCount bookings) {

    /** Most bookings first; those too few to tell come last, in order of their names, so that their order tells nothing. */
    static final Comparator<Helped> MOST_FIRST = Comparator.<Helped>comparingLong(
                    helped -> -helped.bookings().count().orElse(0))
            .thenComparing(Helped::name);
}
