package org.praxiscms.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.FreeTime;
import org.praxiscms.core.booking.FreeTimes;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.OfferedTypes;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Slug;

/** What a visitor can choose from: what is on offer, and its free times by the days of their clock. */
@ApplicationScoped
@Transactional
public class BookableTimes {

    private final OfferedTypes offered;
    private final FreeTimes freeTimes;
    private final Frames frames;
    private final Clock clock;

    @Inject
    public BookableTimes(OfferedTypes offered, FreeTimes freeTimes, Frames frames, Clock clock) {
        this.offered = offered;
        this.freeTimes = freeTimes;
        this.frames = frames;
        this.clock = clock;
    }

    protected BookableTimes() {
        this(null, null, null, null);
    }

    /**
     * What a visitor has chosen, of what is on offer.
     *
     * @throws NothingToBook when there is no such type
     */
    Selection select(Slug slug, Choice choice) {
        AppointmentType type = offered.with(slug).orElseThrow(NothingToBook::new);
        Words words = frames.words();
        return new Selection(type, choice, words.in(choice.zone().orElse(words.zone())));
    }

    /** Whether a time can be booked now. @param hold the visitor's own, which keeps nothing from them; empty for none */
    boolean free(Selection selection, Instant start, Optional<Secret> hold) {
        Instant end = start.plusNanos(1);
        return !hold.map(own -> freeTimes.of(selection.type(), selection.candidates(), start, end, own))
                .orElseGet(() -> freeTimes.of(selection.type(), selection.candidates(), start, end))
                .isEmpty();
    }

    /** The months in which it can be booked. */
    BookableMonths months(Selection selection) {
        LocalDate today = selection.day(clock.instant());
        return new BookableMonths(
                today,
                selection.last(today),
                month -> between(selection, month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /** Free times on the days from one to before another, each start once: whoever sees anybody chooses a time. */
    List<FreeTime> between(Selection selection, LocalDate from, LocalDate to) {
        ZoneId zone = selection.zone();
        return Months.distinct(freeTimes.of(
                selection.type(),
                selection.candidates(),
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant()));
    }

    /** What is free on the day of a time, by the practice's clock, with each who is. */
    public List<FreeTime> thatDay(Slug slug, Optional<Slug> practitioner, Instant start) {
        Selection selection = select(slug, new Choice(practitioner, Optional.empty(), Optional.empty(), ""));
        ZoneId zone = selection.zone();
        LocalDate day = selection.day(start);
        return freeTimes.of(
                selection.type(),
                selection.candidates(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
