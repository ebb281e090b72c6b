package org.praxiscms.core.booking;

/** What may be against a time that the practice chooses for an appointment. */
public enum Obstacle {
    /** It has begun, or is over. */
    PAST(true),
    /** Another booking has it, or the time kept free around one. */
    BOOKED(true),
    /** Somebody is booking it just now, or is asked from the waiting list whether they want it. */
    HELD(true),
    /** It does not lie in working hours. */
    OUTSIDE_HOURS(false),
    /** The practitioner has time off, or is busy by a calendar kept elsewhere. */
    BLOCKED(false);

    private final boolean absolute;

    Obstacle(boolean absolute) {
        this.absolute = absolute;
    }

    /** Whether not even the practice can set it aside. */
    public boolean absolute() {
        return absolute;
    }
}
