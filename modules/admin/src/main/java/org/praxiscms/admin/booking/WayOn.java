package org.praxiscms.admin.booking;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.praxiscms.admin.desk.Notice;
import org.praxiscms.admin.form.Dates;
import org.praxiscms.admin.form.Values;
import org.praxiscms.core.booking.Booking;

/** Where one goes on from a button: back to the calendar when it was pressed there, else to the booking. */
final class WayOn {

    private WayOn() {}

    /** @param values what the button sent: {@code view} and {@code date} of the calendar, or neither */
    static Response from(Booking booking, Notice notice, Values values) {
        Optional<String> view = Optional.of(values.one("view")).filter(name -> name.matches("day|week|month|list"));
        String date = Dates.of(values.one("date")).map(day -> "&date=" + day).orElse("");
        return view.map(seen -> notice.at(BookingPages.PATH, "view=" + seen + date))
                .orElseGet(() -> notice.at(BookingPages.path(booking)));
    }
}
