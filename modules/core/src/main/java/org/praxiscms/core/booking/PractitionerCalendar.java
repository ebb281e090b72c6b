package org.praxiscms.core.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.praxiscms.core.booking.slot.BookedTime;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.Collisions;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.HeldTime;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.booking.slot.SlotRules;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * All that decides when a practitioner is free in a stretch of time. Immutable.
 *
 * @param from first instant that it knows about
 * @param to first instant that it knows nothing about any more
 * @param schedule when they work
 * @param claims what is booked, in order of time
 * @param blocked what else takes their time: holds, outside calendars, time off
 */
record PractitionerCalendar(
        Instant from, Instant to, Schedule schedule, List<Claim> claims, List<? extends Busy> blocked) {

    /** Around what is asked for: the longest appointment with both buffers, and the ISO weeks that limits count in. */
    private static final Duration WITH_LIMITS = Duration.ofDays(8);

    private static final Duration WITHOUT_LIMITS = Duration.ofDays(2);

    PractitionerCalendar {
        claims = List.copyOf(claims);
        blocked = List.copyOf(blocked);
    }

    /** How far around the times asked for a calendar must be known. */
    static Duration margin(AppointmentType type) {
        SlotRules rules = type.slotRules();
        return rules.maxPerDay().isPresent() || rules.maxPerWeek().isPresent() ? WITH_LIMITS : WITHOUT_LIMITS;
    }

    /** Whether it knows all that matters for any type's times in {@code [first, last)}. */
    boolean covers(Instant first, Instant last) {
        return !first.minus(WITH_LIMITS).isBefore(from)
                && !last.plus(WITH_LIMITS).isAfter(to);
    }

    /** The slot engine for times of a type in {@code [first, last)}. */
    SlotCalculator calculator(AppointmentType type, Instant first, Instant last, Enquiry enquiry) {
        return calculator(type, type.slotRules(), first, last, enquiry);
    }

    /** The same by other rules than the type's own. */
    SlotCalculator calculator(AppointmentType type, SlotRules rules, Instant first, Instant last, Enquiry enquiry) {
        Instant start = first.minus(margin(type));
        Instant end = last.plus(margin(type));
        List<Busy> busy = new ArrayList<>(claims.size() + blocked.size());
        for (Claim claim : claims) {
            if (claim.meets(start, end)) {
                busy.add(claim.against(type));
            }
        }
        for (Busy other : blocked) {
            if (other.start().isBefore(end) && other.end().isAfter(start)) {
                busy.add(other);
            }
        }
        return new SlotCalculator(schedule, rules, busy, enquiry);
    }

    /** What is against a time for an appointment of a type, on the grid or not, the present apart. */
    Set<Obstacle> obstacles(AppointmentType type, TimeSlot time, Enquiry enquiry) {
        List<Busy> busy = new ArrayList<>(blocked);
        claims.forEach(claim -> busy.add(claim.against(type)));
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!schedule.covers(time)) {
            obstacles.add(Obstacle.OUTSIDE_HOURS);
        }
        for (Busy met : Collisions.of(time, type.buffers(), busy, enquiry)) {
            obstacles.add(
                    met instanceof BookedTime
                            ? Obstacle.BOOKED
                            : met instanceof HeldTime ? Obstacle.HELD : Obstacle.BLOCKED);
        }
        return obstacles;
    }
}
