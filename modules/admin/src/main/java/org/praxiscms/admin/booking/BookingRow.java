package org.praxiscms.admin.booking;

import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;

/**
 * A booking in a list.
 *
 * @param day its day, for lists that are not grouped by day
 * @param format where it takes place, in words
 * @param until until when a request is to be answered; empty for what waits for nobody
 * @param over whether it has been cancelled
 */
public record BookingRow(
        String path,
        String day,
        String time,
        String client,
        String type,
        String format,
        String practitioner,
        String status,
        String statusLabel,
        String until,
        boolean over) {

    /** The row of a booking. */
    public static BookingRow of(Booking booking, Words words) {
        return new BookingRow(
                BookingPages.path(booking),
                words.fullDay(words.dateOf(booking.time().start())),
                words.time(booking.time().start()) + "–"
                        + words.time(booking.time().end()),
                booking.client().name(),
                booking.type().name(),
                words.format(booking.format()),
                booking.practitioner().name(),
                booking.status().name(),
                statusLabel(booking, words),
                booking.lapsesAt()
                        .map(at -> words.text("bookings.until", words.dayAndTime(at)))
                        .orElse(""),
                !booking.status().blocks());
    }

    /** Where a booking stands, in words: a request that others have to agree to first waits for them, not for the practice. */
    public static String statusLabel(Booking booking, Words words) {
        boolean awaits = booking.missingSignatures() > 0 && booking.status().blocks();
        return words.text(
                "booking.status." + (awaits ? "AWAITING" : booking.status().name()));
    }
}
