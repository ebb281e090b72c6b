package org.praxiscms.core.booking.slot;

/**
 * Time kept free around an appointment: to prepare, to write notes, to air the room. Buffers may
 * leave working hours; they never meet other busy time or its buffers.
 *
 * @param before minutes kept free before the start, 0 or more
 * @param after minutes kept free after the end, 0 or more
 */
public record Buffers(int before, int after) {

    /** Nothing kept free. */
    public static final Buffers NONE = new Buffers(0, 0);

    /**
     * @throws IllegalArgumentException if either is negative
     */
    public Buffers {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("Buffers are 0 minutes or more: " + before + ", " + after);
        }
    }

    /** A slot together with the time that is kept free around it. */
    public TimeSlot around(TimeSlot slot) {
        return new TimeSlot(slot.start().minusSeconds(60L * before), slot.end().plusSeconds(60L * after));
    }
}
