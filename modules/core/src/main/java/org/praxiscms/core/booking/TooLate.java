package org.praxiscms.core.booking;

/** The client's time for cancelling or moving is over, by the appointment type's rule. */
public class TooLate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooLate() {
        super("The time for changing this booking online is over");
    }
}
