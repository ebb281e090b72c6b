package org.praxiscms.theme;

import java.util.List;

/** What the practice offers, in its own order. */
public record ServicesPage(Frame frame, String heading, String lead, List<Offer> services, Invitation invitation)
        implements Page {

    @Override
    public View content(Theme theme) {
        return theme.services(this);
    }
}
