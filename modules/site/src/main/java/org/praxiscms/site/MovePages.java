package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.theme.Calendar;
import org.praxiscms.theme.TimesPage;

/** Makes the page on which a visitor gives their own booking another time, with the same practitioner. */
@ApplicationScoped
@Transactional
public class MovePages {

    private final FreeTimes freeTimes;
    private final Bookings bookings;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public MovePages(FreeTimes freeTimes, Bookings bookings, Frames frames, Clock clock) {
        this.freeTimes = freeTimes;
        this.bookings = bookings;
        this.frames = frames;
        this.clock = clock;
    }

    protected MovePages() {
        this(null, null, null, null);
    }

    /**
     * A month of other free times.
     *
     * @param zone that the visitor chose; empty for the practice's
     * @param date a day in it; empty for the booking's, or the first with one
     */
    public Answer times(Booking booking, String token, Optional<ZoneId> zone, Optional<LocalDate> date) {
        return Answer.forOne(page(booking, token, zone, date, ""));
    }

    /**
     * The same in a transaction of its own, after one that was lost.
     *
     * @param notice key of something to say first
     */
    public Answer again(Secret token, Optional<ZoneId> zone, Optional<LocalDate> date, String notice, int status) {
        return Answer.refusal(status, page(with(token), token.value(), zone, date, notice));
    }

    /** What a booking could be moved to on the day of a time, by the practice's clock. */
    public List<FreeTime> freeThatDay(Secret token, Instant start) {
        ZoneId zone = frames.words().zone();
        LocalDate day = LocalDate.ofInstant(start, zone);
        return free(with(token), day, day.plusDays(1), zone);
    }

    private TimesPage page(
            Booking booking, String token, Optional<ZoneId> zone, Optional<LocalDate> date, String notice) {
        Words usual = frames.words();
        Words words = usual.in(zone.orElse(usual.zone()));
        String path = "/bookings/" + token + "/move";
        return new TimesPage(
                frames.ofBooking(words.text("move.heading"), "/bookings"),
                Teasers.type(booking.type(), "", words),
                List.of(),
                ZoneChoices.of(
                        words,
                        usual.zone(),
                        path,
                        date.map(day -> Map.of("date", day.toString())).orElse(Map.of())),
                calendar(booking, path, zone, date, words),
                notice.isEmpty() ? "" : words.text(notice),
                words.text(
                        "move.present", words.dayAndTime(booking.time().start()).human()),
                null);
    }

    private Calendar calendar(
            Booking booking, String path, Optional<ZoneId> zone, Optional<LocalDate> date, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), words.zone());
        LocalDate last = today.plusDays(booking.type().rules().windowDays());
        OtherTimes others =
                new OtherTimes(free(booking, today, last.plusDays(1), words.zone()), booking.time(), words.zone());
        Optional<LocalDate> wanted = date.filter(day -> !day.isBefore(today) && !day.isAfter(last));
        YearMonth month = wanted.map(YearMonth::from).orElseGet(others::firstMonth);
        return new Months(
                        words,
                        today,
                        day -> path + new Choice(Optional.empty(), Optional.of(day), zone, "").query(),
                        path + ZoneChoices.query(zone),
                        Map.of())
                .draw(month, others.in(month), wanted, others.first(), last);
    }

    private List<FreeTime> free(Booking booking, LocalDate from, LocalDate to, ZoneId zone) {
        return freeTimes.toMove(
                booking,
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant());
    }

    private Booking with(Secret token) {
        return bookings.with(token).orElseThrow(NotFoundException::new);
    }
}
