package org.praxiscms.core.article;

/** Somebody else has changed it since it was read; nothing has been overwritten. */
public class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        super("It has been changed in the meantime");
    }
}
