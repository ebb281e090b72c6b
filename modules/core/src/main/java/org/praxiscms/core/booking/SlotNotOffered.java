package org.praxiscms.core.booking;

/** The time never could be booked: off the grid, outside working hours, in the past, beyond the window. */
public class SlotNotOffered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlotNotOffered() {
        super("The time is not on offer");
    }
}
