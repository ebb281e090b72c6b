package org.praxiscms.admin.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.intake.BookingParticulars;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.article.Article;
import org.praxiscms.core.article.Articles;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingEvent;
import org.praxiscms.core.booking.BookingHistory;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.calltoaction.CallToAction;
import org.praxiscms.core.calltoaction.CallsToAction;
import org.praxiscms.core.practice.Practitioners;

/** Makes the pages about bookings. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingPages {

    static final String PATH = "/admin/bookings";

    private static final int MOST = 1000;

    private final Bookings bookings;
    private final Practitioners practitioners;
    private final Articles articles;
    private final CallsToAction calls;
    private final BookingHistory history;
    private final BookingParticulars particulars;
    private final UndoPages undo;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public BookingPages(
            Bookings bookings,
            Practitioners practitioners,
            Articles articles,
            CallsToAction calls,
            BookingHistory history,
            BookingParticulars particulars,
            UndoPages undo,
            Desk desk,
            Clock clock) {
        this.bookings = bookings;
        this.practitioners = practitioners;
        this.articles = articles;
        this.calls = calls;
        this.history = history;
        this.particulars = particulars;
        this.undo = undo;
        this.desk = desk;
        this.clock = clock;
    }

    protected BookingPages() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** A week. @param practitioner only theirs; empty for everybody's */
    Response week(Week week, Optional<UUID> practitioner) {
        Words words = desk.words();
        Instant now = clock.instant();
        LocalDate today = words.dateOf(now);
        Map<LocalDate, List<Booking>> byDay =
                bookings.starting(week.start(words.zone()), week.plus(1).start(words.zone()), MOST).stream()
                        .filter(booking -> of(practitioner, booking))
                        .collect(Collectors.groupingBy(
                                booking -> words.dateOf(booking.time().start()), TreeMap::new, Collectors.toList()));
        List<WeekPage.Day> days = byDay.entrySet().stream()
                .map(day -> new WeekPage.Day(
                        words.fullDay(day.getKey()), day.getKey().equals(today), rows(day.getValue(), words)))
                .toList();
        List<BookingRow> waiting = rows(
                bookings.waiting(now, MOST).stream()
                        .filter(booking -> of(practitioner, booking))
                        .toList(),
                words);
        String filter = practitioner.map(UUID::toString).orElse("");
        WeekPage page = new WeekPage(
                week.address(),
                words.text(
                        "bookings.week",
                        Integer.toString(week.number()),
                        words.shortDay(week.monday()),
                        words.shortDay(week.monday().plusDays(6))),
                address(week.plus(-1), filter),
                address(week.plus(1), filter),
                address(Week.of(today), filter),
                week.equals(Week.of(today)),
                days);
        Frame frame = desk.frame(Section.BOOKINGS, words.text("bookings.heading"));
        return Show.page(new StaticTemplates().bookings(frame, page, waiting, people(words), filter));
    }

    /**
     * One booking.
     *
     * @param origin what the client read before booking; empty when not known
     * @param confirmable whether it is a request whose time has not come
     * @param cancellable whether its time has not come and nobody has cancelled it
     * @param concludable whether its time has come, so that it can be said what came of it
     * @param history all that happened to it, the first first
     */
    public record Details(
            BookingRow row,
            String email,
            String phone,
            String phoneAddress,
            String booked,
            String cancelled,
            String origin,
            String originPath,
            String call,
            String callPath,
            boolean confirmable,
            boolean cancellable,
            boolean concludable,
            List<Line> history) {}

    /** A line of a booking's history. */
    public record Line(String when, String what) {}

    Response details(Booking booking) {
        Words words = desk.words();
        boolean ahead = booking.time().start().isAfter(clock.instant());
        Optional<Article> article = booking.origin().article().flatMap(articles::with);
        Optional<CallToAction> call = booking.origin().callToAction().flatMap(calls::with);
        String phone = booking.client().phone().orElse("");
        Details details = new Details(
                BookingRow.of(booking, words),
                booking.client().email().value(),
                phone,
                "tel:" + phone.replaceAll("[^0-9+]", ""),
                words.dayAndTime(booking.bookedAt()),
                booking.cancelledAt().map(words::dayAndTime).orElse(""),
                article.map(Article::title).orElse(""),
                article.map(read -> "/admin/articles/" + read.id()).orElse(""),
                call.map(CallToAction::name).orElse(""),
                call.map(read -> "/admin/calls-to-action/" + read.id()).orElse(""),
                booking.status() == BookingStatus.REQUESTED && ahead,
                booking.status().blocks() && ahead,
                booking.status().counts() && !ahead,
                history.of(booking).stream().map(event -> line(event, words)).toList());
        // The time, not the person: a page's title stays in the history of a browser that others may use.
        String title = details.row().day() + ", " + details.row().time();
        Frame frame = desk.frameUnder(Section.BOOKINGS, title);
        return Show.page(new StaticTemplates().booking(frame, details, particulars.of(booking), undo.seconds(booking)));
    }

    private static Line line(BookingEvent event, Words words) {
        String what = words.text(
                "booking.event." + event.kind(),
                event.fromStart().map(words::dayAndTime).orElse(""),
                event.toStart().map(words::dayAndTime).orElse(""));
        return new Line(words.dayAndTime(event.at()), what);
    }

    Response askCancellation(Booking booking) {
        BookingRow row = BookingRow.of(booking, desk.words());
        boolean possible = booking.status().blocks() && booking.time().start().isAfter(clock.instant());
        String message = possible
                ? desk.text("booking.cancellation.message", row.client(), row.day(), row.time())
                : desk.text("booking.cancellation.over");
        Frame frame = desk.frameUnder(Section.BOOKINGS, desk.text("booking.cancellation.heading"))
                .under(row.day() + ", " + row.time(), row.path());
        return Show.page(new StaticTemplates()
                .confirm(
                        frame,
                        message,
                        row.path() + "/cancellation",
                        desk.text("booking.cancellation.button"),
                        row.path(),
                        possible));
    }

    static String path(Booking booking) {
        return PATH + "/" + booking.id();
    }

    private List<Option> people(Words words) {
        List<Option> people = new ArrayList<>();
        people.add(new Option("", words.text("bookings.everybody")));
        practitioners.all().forEach(person -> people.add(new Option(person.id().toString(), person.name())));
        return people;
    }

    private static String address(Week week, String filter) {
        return PATH + "?week=" + week.address() + (filter.isEmpty() ? "" : "&practitioner=" + filter);
    }

    private static boolean of(Optional<UUID> practitioner, Booking booking) {
        return practitioner.isEmpty() || booking.practitioner().id().equals(practitioner.get());
    }

    private static List<BookingRow> rows(List<Booking> some, Words words) {
        return some.stream().map(booking -> BookingRow.of(booking, words)).toList();
    }
}
