package org.praxiscms.core.tenant;

/** Another practice answers on that host already, or has that key. */
public class HostInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HostInUse(HostName host) {
        super("The host " + host + " belongs to another practice");
    }
}
