package org.praxiscms.core.booking;

/** The booking has been cancelled, or its time has come: it cannot be changed any more. */
public class BookingOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BookingOver() {
        super("The booking is over");
    }
}
