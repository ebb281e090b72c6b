package org.praxiscms.core.booking;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How much of some working time is taken. Time off, closed days and outside calendars are no working time.
 *
 * @param first first date of the time it is about
 * @param booked booked or asked for, breaks around appointments not included
 * @param free neither booked nor otherwise taken
 */
public record Capacity(LocalDate first, Duration booked, Duration free) {

    /** All working time: what is booked and what is free. */
    public Duration offered() {
        return booked.plus(free);
    }

    Capacity plus(Capacity other) {
        return new Capacity(first, booked.plus(other.booked), free.plus(other.free));
    }
}
