package org.praxiscms.core.booking;

/** There is no such appointment type, or not with that practitioner. */
public class NothingToBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingToBook() {
        super("There is nothing to book");
    }
}
