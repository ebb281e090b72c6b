package org.praxiscms.core.booking.hours;

import java.util.Collection;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.booking.slot.WeeklyHours;
import org.praxiscms.core.practice.Availability;

/** Stored weeks as the slot engine wants them. */
public final class Weeks {

    private Weeks() {}

    /** The week of one practitioner; ranges in any order, none is a week without hours. */
    public static WeeklyHours of(Collection<Availability> ranges) {
        WeeklyHours week = WeeklyHours.NONE;
        for (Availability range : ranges) {
            week = week.and(range.day(), new DayRange(range.startMinute(), range.endMinute()));
        }
        return week;
    }
}
