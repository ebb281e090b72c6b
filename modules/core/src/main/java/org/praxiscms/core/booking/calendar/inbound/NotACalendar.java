package org.praxiscms.core.booking.calendar.inbound;

/** A text is no iCalendar object, or ends before the object does: nothing may be concluded from it. */
public class NotACalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotACalendar() {
        super("The text is no complete iCalendar object");
    }
}
