package org.praxiscms.admin.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.Closures;
import org.praxiscms.core.booking.hours.KeptHolidays;
import org.praxiscms.core.booking.hours.PublicHoliday;

/** The days on which the practice is closed, with why: its own closed days, and the public holidays that it keeps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosedDays {

    private final Closures closures;
    private final KeptHolidays holidays;
    private final Desk desk;

    @Inject
    public ClosedDays(Closures closures, KeptHolidays holidays, Desk desk) {
        this.closures = closures;
        this.holidays = holidays;
        this.desk = desk;
    }

    protected ClosedDays() {
        this(null, null, null);
    }

    /** Those that have a day from {@code first} to {@code last}, both included, in order; a holiday is one as well. */
    public List<Closure> meeting(LocalDate first, LocalDate last) {
        Stream<Closure> kept = holidays.closing(first, last).stream()
                .map(holiday -> new Closure(holiday.date(), holiday.date(), name(holiday, desk.words())));
        return Stream.concat(closures.meeting(first, last).stream(), kept)
                .sorted(Comparator.comparing(Closure::firstDate).thenComparing(Closure::lastDate))
                .toList();
    }

    /** One that closes a date; empty when the practice is open. */
    public Optional<Closure> on(LocalDate date) {
        return meeting(date, date).stream().findFirst();
    }

    /** What a holiday is called. */
    public static String name(PublicHoliday holiday, Words words) {
        String name = words.text("holiday." + holiday.name());
        return switch (holiday.kept()) {
            case EVERYWHERE -> name;
            case IN_PARTS -> words.text("holiday.inParts", name);
            case OBSERVED -> words.text("holiday.observed", name);
        };
    }
}
