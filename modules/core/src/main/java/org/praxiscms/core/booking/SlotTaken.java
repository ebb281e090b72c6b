package org.praxiscms.core.booking;

/** Somebody was quicker, or the time is not offered any more: nothing has been booked. */
public class SlotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SlotTaken() {
        super("The time is not free");
    }
}
