package org.praxiscms.core.booking.waiting;

/** The offered time was answered already, or the offer has ended: nothing has been booked. */
public class OfferOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OfferOver() {
        super("The offer is over");
    }
}
