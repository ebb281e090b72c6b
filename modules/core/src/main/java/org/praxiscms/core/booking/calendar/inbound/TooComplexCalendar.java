package org.praxiscms.core.booking.calendar.inbound;

/** A calendar repeats too much, nests too deep or holds too many times to be worked out. */
public class TooComplexCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooComplexCalendar(String what) {
        super(what);
    }
}
