package org.praxiscms.core.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * The bookings and requests that were made in a period, whatever became of them.
 *
 * @param total all of them
 * @param course how many in each week or month, by its first day; without a gap
 * @param types how many of each appointment type, most first
 * @param articles what was read before
 * @param calls which calls-to-action were followed
 * @param leadTimes how many were booked how long before; every class is there
 * @param medianDays half of them were booked at least so many days before; empty when there is none
 */
public record BookingsMade(
        long total,
        SortedMap<LocalDate, Long> course,
        List<OfType> types,
        List<Helped> articles,
        List<Helped> calls,
        Map<LeadTime, Long> leadTimes,
        OptionalInt medianDays) {

    /** An appointment type's bookings. */
    public record OfType(String name, long bookings) {}
}
