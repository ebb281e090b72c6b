package org.praxiscms.core.booking.calendar.inbound;

import java.util.List;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * When somebody is busy: times alone, nothing of what they do.
 *
 * @param times in order, apart from each other
 * @param soon how many entries of the calendar take time in the first weeks that were asked for
 * @param notUnderstood how many entries could not be read, wholly or in part
 */
public record BusyTimes(List<TimeSlot> times, int soon, int notUnderstood) {

    public BusyTimes {
        times = List.copyOf(times);
    }
}
