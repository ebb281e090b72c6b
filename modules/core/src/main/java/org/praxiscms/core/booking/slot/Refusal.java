package org.praxiscms.core.booking.slot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Why a start cannot be booked: the first rule against it, in the order below. It is for the
 * practice and for choosing a message; {@link Taken} and {@link Held} name other people's entries
 * and are never shown to a visitor as they are.
 */
public sealed interface Refusal {

    /** An override closes the date on which it would start. */
    record ClosedByOverride(LocalDate date) implements Refusal {}

    /** It does not lie in working hours from its start to its end. */
    record OutsideHours() implements Refusal {}

    /** It lies in working hours, but no start of the grid is there. */
    record OffGrid() implements Refusal {}

    /** It starts now or earlier. */
    record InThePast() implements Refusal {}

    /**
     * It starts too soon.
     *
     * @param earliest now and the minimum notice: the first instant that would do
     */
    record NoticeTooShort(Instant earliest) implements Refusal {}

    /**
     * It starts after the booking window.
     *
     * @param lastDate the last date of the practitioner that can be booked today
     */
    record BeyondHorizon(LocalDate lastDate) implements Refusal {}

    /**
     * It meets blocked or booked time, or the buffers of one meet the other.
     *
     * @param by an entry that it meets: {@link BlockedTime} or {@link BookedTime}
     */
    record Taken(Busy by) implements Refusal {}

    /**
     * It meets nothing but somebody else's hold, and may be free again once that expires.
     *
     * @param by a hold that it meets
     */
    record Held(HeldTime by) implements Refusal {}

    /**
     * The date has as many confirmed bookings of the type as it may have.
     *
     * @param date the practitioner's date on which it would start
     * @param limit bookings allowed per date
     */
    record DayFull(LocalDate date, int limit) implements Refusal {}

    /**
     * The week has as many confirmed bookings of the type as it may have.
     *
     * @param monday first date of the ISO week in which it would start
     * @param limit bookings allowed per week
     */
    record WeekFull(LocalDate monday, int limit) implements Refusal {}
}
