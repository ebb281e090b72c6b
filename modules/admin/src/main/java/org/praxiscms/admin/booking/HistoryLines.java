package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingHistory;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** A booking's history in words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HistoryLines {

    private final BookingHistory history;
    private final Practitioners practitioners;
    private final Desk desk;

    @Inject
    public HistoryLines(BookingHistory history, Practitioners practitioners, Desk desk) {
        this.history = history;
        this.practitioners = practitioners;
        this.desk = desk;
    }

    protected HistoryLines() {
        this(null, null, null);
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
