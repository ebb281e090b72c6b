package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk through the instants of a schedule's working hours: rules 1–3 of the slot rules. The
 * zone's history is cut into segments of constant offset, in each of which wall-clock hours are
 * instants by mere subtraction; so hours that a clock change skips or repeats, dates that never
 * were, and dates that came twice need no rule of their own. Segments, dates and ranges come in the
 * order of time: what touches the window before it belongs to it.
 */
final class WorkingTime {

    /**
     * A window that began earlier than this many dates ago has counted its grid anew since: every
     * date that is not open all day has a closed minute, and no two clock changes are so close that
     * they could skip those of two dates on end.
     */
    private static final int DATES_BACK = 3;

    private static final long SECONDS_PER_MINUTE = 60;
    private static final long SECONDS_PER_DAY = 86_400;

    private final Schedule schedule;
    private final List<WorkingWindow> windows = new ArrayList<>();
    private long latestDay = Long.MIN_VALUE;

    private WorkingTime(Schedule schedule) {
        this.schedule = schedule;
    }

    /**
     * The windows that meet {@code [from, to)}, in seconds since the epoch, after some that end
     * before it. The last may be cut off at {@code to}; the grid of those that meet is right.
     */
    static List<WorkingWindow> windows(Schedule schedule, long from, long to) {
        LocalDate first = schedule.dateAt(Instant.ofEpochSecond(from)).minusDays(DATES_BACK);
        WorkingTime walk = new WorkingTime(schedule);
        walk.through(first.atStartOfDay(schedule.zone()).toEpochSecond(), to);
        return walk.windows;
    }

    private void through(long from, long to) {
        ZoneRules rules = schedule.zone().getRules();
        for (long at = from; at < to; ) {
            Instant segment = Instant.ofEpochSecond(at);
            ZoneOffsetTransition change = rules.nextTransition(segment);
            long end = change == null ? to : Math.min(to, change.toEpochSecond());
            addSegment(at, end, rules.getOffset(segment).getTotalSeconds());
            at = end;
        }
    }

    private void addSegment(long from, long to, int offset) {
        long lastDay = Math.floorDiv(to - 1 + offset, SECONDS_PER_DAY);
        for (long day = Math.floorDiv(from + offset, SECONDS_PER_DAY); day <= lastDay; day++) {
            DayHours hours = schedule.hoursOn(LocalDate.ofEpochDay(day));
            // A date that comes back after its clock was set back has had its midnight.
            boolean restart = day > latestDay && hours.isAllDay();
            latestDay = Math.max(latestDay, day);
            long midnight = day * SECONDS_PER_DAY - offset;
            for (DayRange range : hours.ranges()) {
                open(
                        Math.max(from, midnight + range.startMinute() * SECONDS_PER_MINUTE),
                        Math.min(to, midnight + range.endMinute() * SECONDS_PER_MINUTE),
                        restart);
            }
        }
    }

    private void open(long start, long end, boolean restart) {
        if (start >= end) {
            return;
        }
        WorkingWindow last = windows.isEmpty() ? null : windows.get(windows.size() - 1);
        if (last == null || !last.endsAt(start)) {
            windows.add(new WorkingWindow(start, end));
            return;
        }
        last.extendTo(end);
        if (restart) {
            last.restartGridAt(start);
        }
    }
}
