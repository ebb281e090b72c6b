package org.praxiscms.admin.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Form;
import org.praxiscms.admin.form.Option;
import org.praxiscms.admin.hours.ClosedDays;
import org.praxiscms.admin.hours.DatesPages;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.BookingsOutsideHours;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.Closures;
import org.praxiscms.core.booking.hours.HolidayRegion;
import org.praxiscms.core.booking.hours.KeptHolidays;
import org.praxiscms.core.booking.hours.PublicHoliday;
import org.praxiscms.core.booking.hours.PublicHolidays;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.practice.Practitioners;

/** Makes the page about closed days. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosurePages {

    static final String PATH = "/admin/hours/closed-days";

    private static final int YEARS_AHEAD = 3;

    private final Closures closures;
    private final ClosedDays days;
    private final KeptHolidays holidays;
    private final Practices practices;
    private final Practitioners practitioners;
    private final BookingsOutsideHours outside;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public ClosurePages(
            Closures closures,
            ClosedDays days,
            KeptHolidays holidays,
            Practices practices,
            Practitioners practitioners,
            BookingsOutsideHours outside,
            Desk desk,
            Clock clock) {
        this.closures = closures;
        this.days = days;
        this.holidays = holidays;
        this.practices = practices;
        this.practitioners = practitioners;
        this.outside = outside;
        this.desk = desk;
        this.clock = clock;
    }

    protected ClosurePages() {
        this(null, null, null, null, null, null, null, null);
    }

    /** A closure in the list. @param removal where its removal is posted */
    public record ClosureRow(String when, String name, String removal) {}

    /**
     * The holidays to choose from.
     *
     * @param region code of the region chosen; empty for none
     */
    public record Offered(
            String region, String year, List<Option> regions, List<Option> years, List<HolidayChoice.Row> days) {}

    /**
     * Whether the practice closes on public holidays by itself.
     *
     * @param region code of whose holidays; empty when it is open on all
     * @param regions whose holidays can be chosen, none first
     * @param days those of the next twelve months
     */
    public record KeptRegion(String region, List<Option> regions, List<KeptDay> days) {}

    /** A holiday to come. @param closed whether the practice is closed then @param change where the opposite is posted */
    public record KeptDay(String day, String name, boolean closed, String change) {}

    Response page(int status, ClosureForm form, Map<String, String> problems, HolidayChoice choice) {
        LocalDate today = today();
        List<Closure> coming = closures.endingFrom(today);
        List<ClosureRow> rows = coming.stream()
                .map(closure -> new ClosureRow(
                        DatesPages.days(closure.firstDate(), closure.lastDate(), desk.words()),
                        closure.name(),
                        PATH + "/" + closure.id() + "/removal"))
                .toList();
        Offered offered = new Offered(
                choice.region().map(HolidayRegion::code).orElse(""),
                Integer.toString(choice.year()),
                regions(),
                years(today),
                choice.rows(today, days.meeting(today, today.plusYears(YEARS_AHEAD + 1)), desk.words()));
        List<BookingRow> booked = outside.of(practitioners.all()).stream()
                .map(booking -> BookingRow.of(booking, desk.words()))
                .toList();
        Frame frame = desk.frameUnder(Section.HOURS, desk.text("closures.heading"));
        Form shown = form.shown(PATH, desk.who().formToken(), -1, problems);
        return Show.page(status, new StaticTemplates().closures(frame, shown, rows, kept(today), offered, booked));
    }

    private KeptRegion kept(LocalDate today) {
        LocalDate last = today.plusYears(1);
        Optional<HolidayRegion> region = holidays.region();
        Set<LocalDate> closed =
                holidays.closing(today, last).stream().map(PublicHoliday::date).collect(Collectors.toSet());
        List<Option> regions = new ArrayList<>();
        regions.add(new Option("", desk.text("kept.holidays.none")));
        regions.addAll(regions());
        return new KeptRegion(
                region.map(HolidayRegion::code).orElse(""),
                regions,
                region.map(known -> PublicHolidays.kept(known, today, last)).orElse(List.of()).stream()
                        .map(holiday -> day(holiday, closed.contains(holiday.date())))
                        .toList());
    }

    private KeptDay day(PublicHoliday holiday, boolean closed) {
        return new KeptDay(
                desk.words().fullDay(holiday.date()),
                ClosedDays.name(holiday, desk.words()),
                closed,
                PATH + "/holidays/" + holiday.date() + (closed ? "/opening" : "/opening/removal"));
    }

    /** What an address or a form asks for; see {@link HolidayChoice#of}. */
    HolidayChoice choice(String region, String year) {
        return HolidayChoice.of(region, year, practices.current().address().country(), today());
    }

    private LocalDate today() {
        return desk.words().dateOf(clock.instant());
    }

    private List<Option> regions() {
        return Arrays.stream(HolidayRegion.values())
                .map(region -> new Option(region.code(), desk.text("region." + region.code())))
                .toList();
    }

    private static List<Option> years(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), Math.min(today.getYear() + YEARS_AHEAD, PublicHolidays.LAST_YEAR))
                .mapToObj(year -> new Option(Integer.toString(year), Integer.toString(year)))
                .toList();
    }
}
