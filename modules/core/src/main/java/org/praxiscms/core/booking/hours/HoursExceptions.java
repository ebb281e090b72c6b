package org.praxiscms.core.booking.hours;

import java.util.List;
import org.praxiscms.core.booking.slot.BlockedTime;
import org.praxiscms.core.booking.slot.DateOverride;

/**
 * What differs from one practitioner's weekly hours in a stretch of time, as the slot engine wants it.
 *
 * @param overrides dates with hours of their own, closed days of the practice among them; each date once
 * @param blocked time off; its {@link BlockedTime#id} is the {@link TimeOff#id} as text
 */
public record HoursExceptions(List<DateOverride> overrides, List<BlockedTime> blocked) {

    /** Nothing differs. */
    public static final HoursExceptions NONE = new HoursExceptions(List.of(), List.of());

    public HoursExceptions {
        overrides = List.copyOf(overrides);
        blocked = List.copyOf(blocked);
    }
}
