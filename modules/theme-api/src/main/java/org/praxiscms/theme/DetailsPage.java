package org.praxiscms.theme;

import java.util.List;

/**
 * Third step of booking: who is coming.
 *
 * @param type what is being booked
 * @param when day and time, written out
 * @param zone the time zone of all times, and the choice of another; null when what was entered would be lost
 * @param practitioner with whom; empty when it does not matter yet
 * @param kept until when the time is kept for the visitor, or that it is no longer; empty when it never was
 * @param back to the times
 * @param form name, e-mail address …; show it with {@link Parts#form}
 */
public record DetailsPage(
        Frame frame, Offer type, Moment when, ZoneChoice zone, String practitioner, String kept, Link back, Form form)
        implements Page {

    @Override
    public List<Form.Field> problems() {
        return form.problems();
    }

    @Override
    public View content(Theme theme) {
        return theme.details(this);
    }
}
