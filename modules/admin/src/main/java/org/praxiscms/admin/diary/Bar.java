package org.praxiscms.admin.diary;

import java.util.List;
import org.praxiscms.admin.form.Option;

/**
 * What stands above the calendar, whatever is looked at.
 *
 * @param label what is seen, in words
 * @param current whether today is seen
 * @param people whose bookings can be chosen, everybody first
 * @param create where a booking is made by hand
 * @param block where time is blocked; empty for those who may not
 */
public record Bar(
        List<Tab> tabs,
        String label,
        String previous,
        String next,
        String today,
        boolean current,
        String view,
        String date,
        List<Option> people,
        String chosen,
        boolean cancelled,
        String create,
        String block) {

    /** A way to look at it. */
    public record Tab(String label, String path, boolean chosen) {}
}
