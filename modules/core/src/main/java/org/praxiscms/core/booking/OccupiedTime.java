package org.praxiscms.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * What a booking or a hold takes of its practitioner's time: the appointment, and what its type keeps free around it, as it
 * was when the time was taken. Never changes; who moves takes another.
 */
@Embeddable
class OccupiedTime {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "buffer_before_minutes")
    private int bufferBefore;

    @Column(name = "buffer_after_minutes")
    private int bufferAfter;

    OccupiedTime(TimeSlot time, Buffers buffers) {
        this.startsAt = time.start();
        this.endsAt = time.end();
        this.bufferBefore = buffers.before();
        this.bufferAfter = buffers.after();
    }

    protected OccupiedTime() {}

    /** First instant of the appointment. */
    Instant start() {
        return startsAt;
    }

    /** Whether the appointment's time has come, or is over. */
    boolean hasCome(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** The appointment's own time. */
    TimeSlot time() {
        return new TimeSlot(startsAt, endsAt);
    }

    /** The time that is gone for others: the buffers included. */
    TimeSlot blocked() {
        return new Buffers(bufferBefore, bufferAfter).around(time());
    }
}
