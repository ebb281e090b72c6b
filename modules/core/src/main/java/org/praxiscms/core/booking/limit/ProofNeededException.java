package org.praxiscms.core.booking.limit;

import org.praxiscms.core.booking.TooMany;

/**
 * More is booked in the whole practice than usual: the booking is taken once its visitor gives a proof, which costs a
 * person some seconds and a program that books in masses as many for each booking.
 */
public class ProofNeededException extends TooMany {

    private static final long serialVersionUID = 1L;
}
