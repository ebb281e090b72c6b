package org.praxiscms.admin.export;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.contact.ContactPreferences;
import org.praxiscms.core.text.EmailAddress;

/**
 * Bookings as a table in the practice's language and on its clock. Nothing of answers, safe words, messages and history is
 * in it; an address or a number that the client does not want to be used is left out, so that no list of addresses made of
 * it reaches them.
 *
 * @param contacts how clients may be reached, by booking; those who said nothing are missing
 */
record BookingTable(Map<UUID, ContactPreferences> contacts, Words words) {

    private static final List<String> COLUMNS = List.of(
            "date", "start", "end", "type", "format", "practitioner", "status", "client", "email", "phone", "booked");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    String of(List<Booking> bookings) {
        Csv csv = new Csv(words.locale());
        csv.line(COLUMNS.stream()
                .map(column -> words.text("export.column." + column))
                .toList());
        bookings.forEach(booking -> csv.line(line(booking)));
        return csv.toString();
    }

    private List<String> line(Booking booking) {
        ContactPreferences contact = contacts.getOrDefault(booking.id(), ContactPreferences.unstated());
        ZonedDateTime start = local(booking.time().start());
        return List.of(
                start.toLocalDate().toString(),
                TIME.format(start),
                TIME.format(local(booking.time().end())),
                booking.type().name(),
                words.format(booking.format()),
                booking.practitioner().name(),
                BookingRow.statusLabel(booking, words),
                booking.client().name(),
                contact.mayMail()
                        ? booking.client().email().map(EmailAddress::shown).orElse("")
                        : "",
                contact.call() || contact.text()
                        ? booking.client().phone().map(Csv::phone).orElse("")
                        : "",
                local(booking.bookedAt()).toLocalDate().toString());
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(words.zone());
    }
}
