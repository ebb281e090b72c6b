package org.praxiscms.core.identity;

/** Too many wrong passwords of late, for this account or from this network: try again in a quarter of an hour. */
public class Throttled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Throttled() {
        super("Too many attempts");
    }
}
