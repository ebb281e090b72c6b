package org.praxiscms.core.booking;

/** Others have to agree to a booking before the practice can confirm it. */
public class SignaturesMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignaturesMissing() {
        super("Others have to agree to the booking first");
    }
}
