package org.praxiscms.core.booking;

/** Somebody holds or books more than one person needs: a limit against mass booking. */
public class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooMany() {
        super("Too many holds or bookings from there");
    }
}
