package org.praxiscms.admin.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.hours.ClosedDays;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.BookingStatus;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.Diary;
import org.praxiscms.core.booking.DiaryPage;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.practice.Practitioner;

/** Makes the pages of the practice's calendar. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DiaryPages {

    private static final int MOST_WAITING = 1000;
    private static final int WEEK = 7;

    private final Diary diary;
    private final Bookings bookings;
    private final ClosedDays closures;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public DiaryPages(Diary diary, Bookings bookings, ClosedDays closures, Desk desk, Clock clock) {
        this.diary = diary;
        this.bookings = bookings;
        this.closures = closures;
        this.desk = desk;
        this.clock = clock;
    }

    protected DiaryPages() {
        this(null, null, null, null, null);
    }

    /** @param all everybody who treats @param seen those whose calendar is looked at */
    Response show(DiaryQuery query, List<Practitioner> all, List<Practitioner> seen) {
        Words words = desk.words();
        LocalDate first = first(query);
        LocalDate last = last(query);
        List<DiaryPage> pages = diary.of(
                seen,
                first.atStartOfDay(words.zone()).toInstant(),
                last.plusDays(1).atStartOfDay(words.zone()).toInstant());
        boolean owner = desk.who().role() == Role.OWNER;
        Instant now = clock.instant();
        Sheets sheets = new Sheets(query, closures.meeting(first, last), owner, now, words);
        Frame frame = desk.frame(Section.BOOKINGS, words.text("bookings.heading"));
        Bar bar = Bar.of(query, all, owner, words.dateOf(now), words);
        List<BookingRow> waiting = waiting(seen, now, words);
        List<BookingRow> unsaid = unsaid(pages, now, words);
        LocalDate today = words.dateOf(now);
        StaticTemplates templates = new StaticTemplates();
        return Show.page(
                switch (query.view()) {
                    case DAY ->
                        templates.diary(
                                frame,
                                bar,
                                waiting,
                                unsaid,
                                picture(first, last, sheets.people(first, pages), words),
                                zones(seen));
                    case WEEK ->
                        templates.diary(
                                frame,
                                bar,
                                waiting,
                                unsaid,
                                picture(first, last, sheets.days(first, WEEK, pages), words),
                                zones(seen));
                    case MONTH ->
                        templates.diarymonth(
                                frame,
                                bar,
                                waiting,
                                unsaid,
                                Month.of(
                                        query,
                                        today,
                                        date -> sheets.bookings(date, pages),
                                        date -> sheets.notes(date, pages),
                                        words));
                    case LIST -> templates.diarylist(frame, bar, waiting, unsaid, list(first, pages, today, words));
                });
    }

    /** A day of the list with its bookings. */
    public record ListDay(String label, boolean today, List<BookingRow> rows) {}

    private Picture picture(LocalDate first, LocalDate last, List<Sheet> sheets, Words words) {
        return Picture.of(Ruler.of(words.zone(), first, last), sheets, clock.instant(), words);
    }

    // The list keeps what was cancelled, since it is the week's record.
    private static List<ListDay> list(LocalDate monday, List<DiaryPage> pages, LocalDate today, Words words) {
        return monday.datesUntil(monday.plusDays(WEEK))
                .map(date -> new ListDay(
                        words.fullDay(date),
                        date.equals(today),
                        pages.stream()
                                .flatMap(page -> page.bookings().stream())
                                .filter(booking ->
                                        words.dateOf(booking.time().start()).equals(date))
                                .sorted(Comparator.comparing(Booking::time))
                                .map(booking -> BookingRow.of(booking, words))
                                .toList()))
                .filter(day -> !day.rows().isEmpty())
                .toList();
    }

    private List<BookingRow> waiting(List<Practitioner> seen, Instant now, Words words) {
        return bookings.waiting(now, MOST_WAITING).stream()
                .filter(booking -> seen.contains(booking.practitioner()))
                .map(booking -> BookingRow.of(booking, words))
                .toList();
    }

    // What has begun and of which nobody has said whether the client came.
    private static List<BookingRow> unsaid(List<DiaryPage> pages, Instant now, Words words) {
        return pages.stream()
                .flatMap(page -> page.bookings().stream())
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED
                        && !booking.time().start().isAfter(now))
                .sorted(Comparator.comparing(Booking::time))
                .map(booking -> BookingRow.of(booking, words))
                .toList();
    }

    // Times are the practice's; whoever keeps another clock is told so.
    private String zones(List<Practitioner> seen) {
        Words words = desk.words();
        Stream<String> others = seen.stream()
                .filter(person -> !person.timeZone().equals(words.zone()))
                .map(person -> words.text("diary.zone.other", person.name(), words.zoneName(person.timeZone())));
        return String.join(
                " ",
                Stream.concat(Stream.of(words.text("diary.zone", words.zoneName(words.zone()))), others)
                        .toList());
    }

    private static LocalDate first(DiaryQuery query) {
        return switch (query.view()) {
            case DAY -> query.date();
            case WEEK, LIST -> Week.of(query.date()).monday();
            case MONTH -> Month.first(YearMonth.from(query.date()));
        };
    }

    private static LocalDate last(DiaryQuery query) {
        return switch (query.view()) {
            case DAY -> query.date();
            case WEEK, LIST -> first(query).plusDays(WEEK - 1);
            case MONTH -> Month.last(YearMonth.from(query.date()));
        };
    }
}
