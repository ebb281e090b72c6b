package org.praxiscms.core.booking;

/** What was done cannot be taken back any more: its time is over, its mail has left, or something else was done since. */
public class UndoOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndoOver() {
        super("It cannot be taken back any more");
    }
}
