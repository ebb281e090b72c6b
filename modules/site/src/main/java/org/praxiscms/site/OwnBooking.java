package org.praxiscms.site;

import java.time.Instant;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.ClientChange;

/**
 * A booking as its owner finds it at a moment: where it stands, and what they may still do.
 *
 * @param state how texts call where it stands: {@code awaiting} (others have to agree), {@code requested},
 *     {@code confirmed}, {@code past}, {@code cancelled}, {@code expired} or {@code unsigned}
 * @param ahead whether it is to take place, or may be
 * @param changeable whether they may move it, and cancel it without a word
 * @param cancellable whether they may cancel it at all
 */
record OwnBooking(String state, boolean ahead, boolean changeable, boolean cancellable) {

    static OwnBooking of(Booking booking, Instant now) {
        ClientChange change = booking.clientChange(now);
        boolean past = !now.isBefore(booking.time().start());
        boolean changeable = change == ClientChange.FREE;
        return new OwnBooking(
                state(booking, past),
                change != ClientChange.OVER,
                changeable,
                changeable || change == ClientChange.LATE_CANCELLATION);
    }

    private static String state(Booking booking, boolean past) {
        return switch (booking.status()) {
            case REQUESTED -> past ? "past" : booking.missingSignatures() > 0 ? "awaiting" : "requested";
            case CONFIRMED -> past ? "past" : "confirmed";
            case CANCELLED_BY_CLIENT, CANCELLED_BY_PRACTICE, LATE_CANCELLED -> "cancelled";
            case EXPIRED -> "expired";
            case UNSIGNED -> "unsigned";
            case COMPLETED, NO_SHOW -> "past";
        };
    }

    /** Whether its owner was told of it when it was made, and waits for its time. */
    boolean running() {
        return confirmed() || requested() || awaiting();
    }

    boolean confirmed() {
        return state.equals("confirmed");
    }

    /** Whether it waits for the practice's word. */
    boolean requested() {
        return state.equals("requested");
    }

    /** Whether others have to agree first. */
    boolean awaiting() {
        return state.equals("awaiting");
    }
}
