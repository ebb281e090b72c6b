package org.praxiscms.core.booking.slot;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What an appointment type asks of its slots. Begin with {@link #ofMinutes} and name what differs:
 * {@code SlotRules.ofMinutes(50).every(60).withNotice(24 * 60).atMostPerDay(4)}.
 *
 * @param duration length of the appointment in elapsed minutes, 1 or more, buffers not included
 * @param interval elapsed minutes from one start of the grid to the next, 1 or more; less than the
 *     duration offers overlapping slots, of which one can be taken
 * @param buffers time kept free around the appointment; never null
 * @param minNotice minimum notice in elapsed minutes from now to the start, 0 or more; 24 hours are
 *     1440 minutes also when the clocks change in between
 * @param horizonDays booking window: how many dates after today, by the practitioner's wall clock,
 *     can be booked, 0 or more; 0 is today only, empty is without end
 * @param maxPerDay confirmed bookings of this type per date of the practitioner, 0 or more; empty
 *     is without limit
 * @param maxPerWeek confirmed bookings of this type per ISO week, Monday to Sunday, of the
 *     practitioner's dates, 0 or more; empty is without limit
 */
public record SlotRules(
        int duration,
        int interval,
        Buffers buffers,
        int minNotice,
        OptionalInt horizonDays,
        OptionalInt maxPerDay,
        OptionalInt maxPerWeek) {

    /**
     * @throws IllegalArgumentException if a number is below its range
     */
    public SlotRules {
        Objects.requireNonNull(buffers, "buffers");
        atLeast(1, duration, "duration");
        atLeast(1, interval, "interval");
        atLeast(0, minNotice, "minNotice");
        atLeast(0, horizonDays.orElse(0), "horizonDays");
        atLeast(0, maxPerDay.orElse(0), "maxPerDay");
        atLeast(0, maxPerWeek.orElse(0), "maxPerWeek");
    }

    /** Appointments of {@code duration} minutes, one after the other, under no other condition. */
    public static SlotRules ofMinutes(int duration) {
        return new SlotRules(
                duration, duration, Buffers.NONE, 0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** The same with a start every {@code minutes}. */
    public SlotRules every(int minutes) {
        return new SlotRules(duration, minutes, buffers, minNotice, horizonDays, maxPerDay, maxPerWeek);
    }

    /** The same with {@code before} and {@code after} minutes kept free around it. */
    public SlotRules withBuffers(int before, int after) {
        return new SlotRules(
                duration, interval, new Buffers(before, after), minNotice, horizonDays, maxPerDay, maxPerWeek);
    }

    /** The same with a minimum notice of {@code minutes}. */
    public SlotRules withNotice(int minutes) {
        return new SlotRules(duration, interval, buffers, minutes, horizonDays, maxPerDay, maxPerWeek);
    }

    /** The same with a booking window that ends {@code days} dates after today. */
    public SlotRules withinDays(int days) {
        return new SlotRules(duration, interval, buffers, minNotice, OptionalInt.of(days), maxPerDay, maxPerWeek);
    }

    /** The same with at most {@code bookings} confirmed a day. */
    public SlotRules atMostPerDay(int bookings) {
        return new SlotRules(duration, interval, buffers, minNotice, horizonDays, OptionalInt.of(bookings), maxPerWeek);
    }

    /** The same with at most {@code bookings} confirmed an ISO week. */
    public SlotRules atMostPerWeek(int bookings) {
        return new SlotRules(duration, interval, buffers, minNotice, horizonDays, maxPerDay, OptionalInt.of(bookings));
    }

    /** The same for whom the visitors' rules do not bind: without notice, booking window and limits. */
    public SlotRules withoutBounds() {
        return new SlotRules(
                duration, interval, buffers, 0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
    }

    /** The same for an appointment of {@code minutes}. */
    public SlotRules lasting(int minutes) {
        return new SlotRules(minutes, interval, buffers, minNotice, horizonDays, maxPerDay, maxPerWeek);
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + least + " or more: " + value);
        }
    }
}
