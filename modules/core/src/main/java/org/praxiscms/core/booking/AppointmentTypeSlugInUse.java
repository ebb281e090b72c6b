package org.praxiscms.core.booking;

import org.praxiscms.core.text.Slug;

/** Another appointment type of the practice has that address. */
public class AppointmentTypeSlugInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AppointmentTypeSlugInUse(Slug slug) {
        super("Another appointment type has the address " + slug);
    }
}
