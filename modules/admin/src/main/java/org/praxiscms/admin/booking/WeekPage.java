package org.praxiscms.admin.booking;

import java.util.List;

/**
 * A week's bookings.
 *
 * @param week as it stands in addresses
 * @param label which days, in words
 * @param previous address of the week before
 * @param next address of the week after
 * @param now address of this week
 * @param current whether it is this week
 */
public record WeekPage(
        String week, String label, String previous, String next, String now, boolean current, List<Day> days) {

    /** A day with its bookings. */
    public record Day(String label, boolean today, List<BookingRow> rows) {}
}
