package org.praxiscms.admin.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.DiaryPage;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.slot.TimeSlot;

/**
 * Lays out what fills the practitioners' time as columns, and what happens as it is told.
 *
 * @param owner whether the one who looks may change hours
 */
record Sheets(DiaryQuery query, List<Closure> closures, boolean owner, Instant now, Words words) {

    /** The days from one on, those of all people together. */
    List<Sheet> days(LocalDate first, int count, List<DiaryPage> pages) {
        DateTimeFormatter brief = DateTimeFormatter.ofPattern("EEE d", words.locale());
        DateTimeFormatter rest = DateTimeFormatter.ofPattern("LLLL uuuu", words.locale());
        String whose = pages.size() == 1 ? pages.get(0).practitioner().id().toString() : "";
        return first.datesUntil(first.plusDays(count))
                .map(date -> new Sheet(
                        brief.format(date),
                        rest.format(date),
                        query.in(View.DAY).at(date).address(),
                        date,
                        whose,
                        open(date, pages),
                        happenings(date, pages, pages.size() > 1),
                        pages.size() > 1 ? away(date, pages) : List.of(),
                        closed(date)))
                .toList();
    }

    /** One day, a column for each person. */
    List<Sheet> people(LocalDate date, List<DiaryPage> pages) {
        return pages.stream()
                .map(page -> new Sheet(
                        page.practitioner().name(),
                        words.fullDay(date),
                        "",
                        date,
                        page.practitioner().id().toString(),
                        open(date, List.of(page)),
                        happenings(date, List.of(page), false),
                        List.of(),
                        closed(date)))
                .toList();
    }

    /** The bookings that start on a date, in order of time. */
    List<Happening> bookings(LocalDate date, List<DiaryPage> pages) {
        return pages.stream()
                .flatMap(page -> page.bookings().stream())
                .filter(this::seen)
                .filter(booking -> words.dateOf(booking.time().start()).equals(date))
                .sorted(Comparator.comparing(Booking::time))
                .map(booking -> Happening.of(booking, pages.size() > 1, ahead(booking), words))
                .toList();
    }

    /** Why the practice is closed on a date, and who has time off. */
    List<String> notes(LocalDate date, List<DiaryPage> pages) {
        TimeSlot day = day(date);
        Stream<String> away = pages.stream()
                .filter(page -> page.off().stream().anyMatch(off -> off.span().overlaps(day)))
                .map(page -> words.text("diary.away", page.practitioner().name()));
        return Stream.concat(Stream.of(closed(date)).filter(why -> !why.isEmpty()), away)
                .toList();
    }

    private List<Happening> happenings(LocalDate date, List<DiaryPage> pages, boolean named) {
        TimeSlot day = day(date);
        return pages.stream()
                .flatMap(page -> all(page, named, date))
                .filter(what -> what.time().overlaps(day))
                .sorted(Comparator.comparing(Happening::time))
                .toList();
    }

    // One person's whole day off is no block across a column that is everybody's: it would look like the practice's.
    private List<Sheet.Away> away(LocalDate date, List<DiaryPage> pages) {
        return pages.stream()
                .flatMap(page -> page.off().stream()
                        .filter(off -> isWholeDay(off, date))
                        .limit(1)
                        .map(off -> new Sheet.Away(
                                off.label().isBlank()
                                        ? words.text(
                                                "diary.away",
                                                page.practitioner().name())
                                        : page.practitioner().name() + ": " + off.label(),
                                owner ? DiaryQuery.PATH + "/blocks/" + off.id() : "")))
                .toList();
    }

    private boolean isWholeDay(TimeOff off, LocalDate date) {
        TimeSlot day = day(date);
        return !off.span().start().isAfter(day.start()) && !off.span().end().isBefore(day.end());
    }

    private Stream<Happening> all(DiaryPage page, boolean named, LocalDate date) {
        String person = named ? page.practitioner().name() : "";
        return Stream.of(
                        page.bookings().stream()
                                .filter(this::seen)
                                .map(booking -> Happening.of(booking, named, ahead(booking), words)),
                        page.off().stream()
                                .filter(off -> !named || !isWholeDay(off, date))
                                .map(off -> Happening.of(off, named, owner, words)),
                        page.taken().stream().map(taken -> Happening.of(taken, person, words)))
                .flatMap(some -> some);
    }

    private boolean ahead(Booking booking) {
        return booking.time().start().isAfter(now);
    }

    private boolean seen(Booking booking) {
        return query.cancelled()
                || booking.status().blocks()
                || booking.status().counts();
    }

    private String closed(LocalDate date) {
        Optional<Closure> closure =
                closures.stream().filter(one -> one.covers(date)).findFirst();
        return closure.map(Closure::name).orElse("");
    }

    // What several people work, as one; touching stretches are joined.
    private List<TimeSlot> open(LocalDate date, List<DiaryPage> pages) {
        TimeSlot day = day(date);
        List<TimeSlot> joined = new ArrayList<>();
        pages.stream()
                .flatMap(page -> page.open().stream())
                .filter(day::overlaps)
                .map(open -> new TimeSlot(later(open.start(), day.start()), earlier(open.end(), day.end())))
                .sorted()
                .forEach(open -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && !open.start().isAfter(joined.get(last).end())) {
                        TimeSlot before = joined.remove(last);
                        joined.add(new TimeSlot(before.start(), later(before.end(), open.end())));
                    } else {
                        joined.add(open);
                    }
                });
        return joined;
    }

    private TimeSlot day(LocalDate date) {
        return new TimeSlot(
                date.atStartOfDay(words.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(words.zone()).toInstant());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
