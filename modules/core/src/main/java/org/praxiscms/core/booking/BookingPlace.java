package org.praxiscms.core.booking;

import java.net.URI;
import java.util.Optional;
import org.praxiscms.core.practice.Address;
import org.praxiscms.core.practice.SessionFormat;

/** Where a client goes for an appointment. */
public final class BookingPlace {

    private BookingPlace() {}

    /**
     * The place as one line, such as the LOCATION of a calendar entry (RFC 5545 §3.8.1.7).
     *
     * @param practice the practice's address
     * @return street, postal code and city of the practice; the address of the practitioner's video room, for confirmed
     *     bookings only; empty for telephone appointments, where the practice calls, and while nothing is agreed
     */
    public static Optional<String> of(Booking booking, Address practice) {
        return switch (booking.format()) {
            case IN_PERSON ->
                Optional.of((practice.street() + ", " + practice.postalCode() + " " + practice.city()).strip())
                        .filter(line -> !practice.street().isBlank());
            case VIDEO -> videoLink(booking).map(URI::toString);
            case PHONE, IN_PERSON_OR_VIDEO -> Optional.empty();
        };
    }

    /**
     * What else a calendar entry tells a client who wants it to name the practice: its telephone number and the page of the booking.
     *
     * @param page whole address of the booking's page
     */
    public static String note(Address practice, String page) {
        return practice.phone().isBlank() ? page : practice.phone() + "\n" + page;
    }

    /** The practitioner's video room; empty when they have none, or the booking is not a confirmed one by video. */
    public static Optional<URI> videoLink(Booking booking) {
        boolean open = booking.format() == SessionFormat.VIDEO && booking.status() == BookingStatus.CONFIRMED;
        return open ? booking.practitioner().videoLink() : Optional.empty();
    }
}
