package org.praxiscms.theme;

import java.util.List;

/** All practitioners of the practice, in its own order. */
public record TeamPage(Frame frame, String heading, String lead, List<Person> people) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.team(this);
    }
}
