package org.praxiscms.admin.form;

import jakarta.enterprise.context.RequestScoped;

/** What this request's form brought; nothing when there was none. */
@RequestScoped
public class Entered {

    private Values values = Values.none();

    public void note(Values entered) {
        values = entered;
    }

    public Values values() {
        return values;
    }
}
