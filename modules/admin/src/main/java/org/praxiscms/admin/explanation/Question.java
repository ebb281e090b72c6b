package org.praxiscms.admin.explanation;

import java.time.Instant;
import java.time.LocalDate;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/**
 * A time that somebody asks about.
 *
 * @param date on the practitioner's wall clock
 * @param start the instant meant
 */
record Question(AppointmentType type, Practitioner practitioner, LocalDate date, Instant start) {

    /** The time that the appointment would take. */
    TimeSlot time() {
        return TimeSlot.startingAt(start, (int) type.duration().toMinutes());
    }

    /** First instant of the date. */
    Instant dayStart() {
        return date.atStartOfDay(practitioner.timeZone()).toInstant();
    }

    /** First instant after the date. */
    Instant dayEnd() {
        return date.plusDays(1).atStartOfDay(practitioner.timeZone()).toInstant();
    }
}
