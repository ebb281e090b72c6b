package org.praxiscms.core.message;

/** A gateway did not take a text message. Its message says why, and nothing of the person. */
public class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTaken(String why) {
        super(why);
    }
}
