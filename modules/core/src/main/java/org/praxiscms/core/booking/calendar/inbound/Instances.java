package org.praxiscms.core.booking.calendar.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.HashSet;
import java.util.Set;

/**
 * Some instances of a series, named by EXDATE or RECURRENCE-ID. A time names the instance that starts then; a date, or
 * anything where the series is of whole days, names those of that date.
 */
final class Instances {

    private final boolean wholeDays;
    private final ZoneRules reader;
    private final Set<Instant> times = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /**
     * @param wholeDays whether the series is of whole days
     * @param reader the clock that whole days are on
     */
    Instances(boolean wholeDays, ZoneRules reader) {
        this.wholeDays = wholeDays;
        this.reader = reader;
    }

    void add(CalendarTime instance) {
        if (wholeDays || instance.date()) {
            days.add(day(instance));
        } else {
            times.add(instance.instant());
        }
    }

    boolean contain(CalendarTime instance) {
        return days.contains(instance.day()) || times.contains(instance.instant());
    }

    /** The date as it is written; of the reader's midnight, written in UTC, the day that begins then. */
    private LocalDate day(CalendarTime instance) {
        if (!instance.date() && instance.rules().equals(CalendarTime.UTC)) {
            LocalDateTime local = LocalDateTime.ofInstant(instance.instant(), reader.getOffset(instance.instant()));
            return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate() : instance.day();
        }
        return instance.day();
    }
}
