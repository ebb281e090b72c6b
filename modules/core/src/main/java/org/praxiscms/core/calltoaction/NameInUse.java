package org.praxiscms.core.calltoaction;

/** Another call-to-action of the practice has that name. */
public class NameInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NameInUse(String name) {
        super("Another call-to-action is called " + name);
    }
}
