package org.praxiscms.core.booking;

import java.time.Instant;
import java.util.List;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/**
 * How one practitioner's time is filled in a stretch of it.
 *
 * @param open working time, in order, cut off at both ends
 * @param bookings all that take any of it, in order of time, cancelled ones too
 * @param off time off that takes any of it, in order of time
 * @param taken what else keeps clients out
 */
public record DiaryPage(
        Practitioner practitioner, List<TimeSlot> open, List<Booking> bookings, List<TimeOff> off, List<Taken> taken) {

    /** What keeps clients out without being a booking or time off. */
    public enum Kind {
        /** Busy by a calendar kept elsewhere. */
        ELSEWHERE,
        /** Kept for somebody who is filling in the form, or is asked from the waiting list. */
        HELD
    }

    /** A stretch of time that is taken. */
    public record Taken(Kind kind, Instant start, Instant end) {}
}
