package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingHistory;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** A booking's history in words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HistoryLines {

    private final BookingHistory history;
    private final Bookings bookings;
    private final Practitioners practitioners;
    private final Desk desk;

    @Inject
    public HistoryLines(BookingHistory history, Bookings bookings, Practitioners practitioners, Desk desk) {
        this.history = history;
        this.bookings = bookings;
        this.practitioners = practitioners;
        this.desk = desk;
    }

    protected HistoryLines() {
        this(null, null, null, null);
    }

    /** A line of it. */
    public record Line(String when, String what) {}

    /** All that happened to a booking, the first first. */
    List<Line> of(Booking booking) {
        Words words = desk.words();
        return history.of(booking).stream()
                .map(event -> new Line(words.dayAndTime(event.at()), what(event, words)))
                .toList();
    }

    /**
     * Something that happened, seen from outside its booking.
     *
     * @param path of the booking
     * @param booking its type, day and time
     */
    public record News(String when, String what, String path, String booking) {}

    /** What clients did, and what ended without anybody, after an instant; the last first. @param size the most */
    public List<News> newsSince(Instant since, int size) {
        Words words = desk.words();
        return history.newsSince(since, size).stream()
                .flatMap(event -> bookings.with(event.booking()).stream()
                        .map(booking -> new News(
                                words.dayAndTime(event.at()),
                                what(event, words),
                                BookingPages.path(booking),
                                booking.type().name() + ", "
                                        + words.dayAndTime(booking.time().start()))))
                .toList();
    }

    private String what(BookingEvent event, Words words) {
        String key = "booking.event." + event.kind();
        String own = event.byPractice() ? key + ".practice" : key;
        String what = words.text(
                words.hint(own).isEmpty() ? key : own,
                event.fromStart().map(words::dayAndTime).orElse(""),
                event.toStart().map(words::dayAndTime).orElse(""));
        return event.toPractitioner()
                .map(to -> what + " "
                        + words.text("booking.event.hands", name(event.fromPractitioner()), name(Optional.of(to))))
                .orElse(what);
    }

    private String name(Optional<UUID> practitioner) {
        return practitioner.flatMap(practitioners::with).map(Practitioner::name).orElse("");
    }
}
