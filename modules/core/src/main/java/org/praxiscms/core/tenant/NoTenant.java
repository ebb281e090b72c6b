package org.praxiscms.core.tenant;

/** Data of a practice was asked for where no practice is known: a mistake in the program, never shown as "nothing". */
public class NoTenant extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoTenant() {
        super("No practice has been entered");
    }
}
