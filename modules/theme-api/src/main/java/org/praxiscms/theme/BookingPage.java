package org.praxiscms.theme;

import java.util.List;

/**
 * The visitor's own booking, reached by its secret address only.
 *
 * @param heading what has become of it ("Your time is booked")
 * @param message what happens next
 * @param note what the practice wrote to the client about it, line by line; empty when it wrote nothing
 * @param type what was booked
 * @param when day and time, written out
 * @param zone the time zone of all times, and the choice of another
 * @param practitioner with whom
 * @param place where it takes place, written out; may be empty
 * @param actions add to calendar and the like
 * @param undo a form with one button that takes back what the visitor has just done; null when there is nothing to take
 *     back
 * @param email a form with one field for the right email address, to be told again; null when nothing is mailed. See
 *     {@link #emailUnfolded}
 * @param cancellation a form with one button that cancels; null when it can no longer be cancelled
 */
public record BookingPage(
        Frame frame,
        String heading,
        String message,
        List<String> note,
        Offer type,
        Moment when,
        ZoneChoice zone,
        String practitioner,
        String place,
        List<Link> actions,
        Form undo,
        Form email,
        Form cancellation)
        implements Page {

    /** Whether the form for the email address is to be seen without unfolding: it is filled in or wrong. */
    public boolean emailUnfolded() {
        Form.Field field = email.fields().getFirst();
        return !field.value().isEmpty() || !field.error().isEmpty();
    }

    @Override
    public List<Form.Field> problems() {
        return email == null ? List.of() : email.problems();
    }

    @Override
    public View content(Theme theme) {
        return theme.booking(this);
    }
}
