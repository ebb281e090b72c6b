package org.praxiscms.admin.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.booking.Telling;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.EntryForm;
import org.praxiscms.admin.form.Form;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Fit;
import org.praxiscms.core.practice.Practitioner;

/** Makes the page on which a booking gets another time: a form, and what it would come to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MovePages {

    private final Telling telling;
    private final FreeWeeks weeks;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public MovePages(Telling telling, FreeWeeks weeks, Desk desk, Clock clock) {
        this.telling = telling;
        this.weeks = weeks;
        this.desk = desk;
        this.clock = clock;
    }

    protected MovePages() {
        this(null, null, null, null);
    }

    /**
     * What a move would come to.
     *
     * @param obstacles what is against it, in sentences; empty for nothing
     * @param possible whether the practice may move it there, knowing that
     * @param button what moving it is called
     * @param told how the client learns of it
     */
    public record Proposal(
            String from,
            String to,
            List<String> obstacles,
            boolean possible,
            String button,
            String told,
            List<Values.Entry> entries) {}

    /** Whom a booking may be with: whoever is offered for its type, and whoever has it now. */
    static List<Practitioner> people(Booking booking) {
        Set<Practitioner> people = new LinkedHashSet<>(booking.type().practitioners());
        people.add(booking.practitioner());
        return List.copyOf(people);
    }

    MoveForm form(Booking booking, Values values) {
        return new MoveForm(
                desk.words(),
                values,
                people(booking).stream()
                        .map(person -> new Option(person.id().toString(), person.name()))
                        .toList());
    }

    /** What stands in the form at first: with whom the booking is now. */
    Values stored(Booking booking) {
        return Values.none()
                .with(MoveForm.PRACTITIONER, booking.practitioner().id().toString());
    }

    Proposal proposal(Booking booking, MoveForm form, Practitioner with, Fit fit) {
        Words words = desk.words();
        Instant start = form.start();
        return new Proposal(
                words.text(
                        "move.place",
                        words.dayAndTime(booking.time().start()),
                        words.time(booking.time().end()),
                        booking.practitioner().name()),
                words.text(
                        "move.place",
                        words.dayAndTime(start),
                        words.time(start.plus(booking.time().duration())),
                        with.name()),
                Obstacles.in(fit, with, words),
                !fit.impossible(),
                words.text(fit.obstacles().isEmpty() ? "move.button" : "move.button.all"),
                telling.how(booking),
                form.values()
                        .with("allTheSame", fit.obstacles().isEmpty() ? "" : "yes")
                        .entries());
    }

    /** @param proposal empty while nothing sensible has been proposed */
    Response page(
            int status, Booking booking, MoveForm form, Map<String, String> problems, Optional<Proposal> proposal) {
        BookingRow row = BookingRow.of(booking, desk.words());
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("move.heading"))
                .under(row.day() + ", " + row.time(), row.path());
        boolean over = !booking.status().blocks() || !booking.time().start().isAfter(clock.instant());
        if (over) {
            return Show.page(
                    status == 200 ? 200 : 409,
                    new StaticTemplates()
                            .confirm(frame, desk.text("booking.cancellation.over"), "", "", row.path(), false));
        }
        FreeWeek week = people(booking).stream()
                .filter(person -> person.id().toString().equals(form.practitioner()))
                .findFirst()
                .map(person -> weeks.of(
                        form.values(),
                        booking.type(),
                        person,
                        desk.words().dateOf(booking.time().start()),
                        Optional.of(booking)))
                .orElseGet(() -> FreeWeek.none(desk.text("times.choose")));
        Form shown = form.with(ClockedTime.placed(form.values(), week, desk.words()))
                .shown(path(row), desk.who().formToken(), booking.version(), problems);
        return Show.page(status, new StaticTemplates().move(frame, row, shown, week, proposal.orElse(null)));
    }

    /** The same after somebody else has changed the booking: what is wanted stays, and is to be looked at anew. */
    Map<String, String> stale(Booking booking) {
        return Map.of(
                EntryForm.WHOLE,
                desk.text(
                        "move.stale",
                        desk.words().dayAndTime(booking.time().start()),
                        booking.practitioner().name()));
    }

    private static String path(BookingRow row) {
        return row.path() + "/move";
    }
}
