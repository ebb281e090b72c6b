package org.praxiscms.core.booking.slot;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Hours that replace all weekly hours of one date: a holiday, a conference, an extra Saturday.
 *
 * @param date the date on the practitioner's wall clock; never null
 * @param hours what holds on it instead; {@link DayHours#CLOSED} closes the date; never null
 */
public record DateOverride(LocalDate date, DayHours hours) {

    public DateOverride {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(hours, "hours");
    }

    /** The override that closes a date. */
    public static DateOverride closing(LocalDate date) {
        return new DateOverride(date, DayHours.CLOSED);
    }
}
