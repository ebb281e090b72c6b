package org.praxiscms.theme;

import java.util.List;

/** First step of booking: choose what to book. */
public record BookPage(Frame frame, String heading, String lead, List<Offer> types) implements Page {

    @Override
    public View content(Theme theme) {
        return theme.book(this);
    }
}
