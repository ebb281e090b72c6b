package org.praxiscms.core.booking.calendar.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Some instances of a series, named by EXDATE or RECURRENCE-ID. A time names the instance that starts then; a date, or
 * anything where the series is of whole days, names those of that date.
 */
final class Instances {

    private final boolean wholeDays;
    private final Set<Instant> times = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    Instances(boolean wholeDays) {
        this.wholeDays = wholeDays;
    }

    void add(CalendarTime instance) {
        if (wholeDays || instance.date()) {
            days.add(instance.day());
        } else {
            times.add(instance.instant());
        }
    }

    boolean contain(CalendarTime instance) {
        return days.contains(instance.day()) || times.contains(instance.instant());
    }
}
