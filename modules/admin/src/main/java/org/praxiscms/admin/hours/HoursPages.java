package org.praxiscms.admin.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.booking.BookingRow;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Conflict;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.booking.BookingsOutsideHours;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the pages about weekly hours. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoursPages {

    private static final String PATH = "/admin/hours";
    private static final int CLOSURES_SHOWN = 5;
    private static final int LARGEST_MARK = 1_000_000_000;

    private final Practitioners practitioners;
    private final Availabilities availabilities;
    private final ClosedDays closures;
    private final BookingsOutsideHours outside;
    private final DatesPages dates;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public HoursPages(
            Practitioners practitioners,
            Availabilities availabilities,
            ClosedDays closures,
            BookingsOutsideHours outside,
            DatesPages dates,
            Desk desk,
            Clock clock) {
        this.practitioners = practitioners;
        this.availabilities = availabilities;
        this.closures = closures;
        this.outside = outside;
        this.dates = dates;
        this.desk = desk;
        this.clock = clock;
    }

    protected HoursPages() {
        this(null, null, null, null, null, null, null);
    }

    /** A practitioner with their week. */
    public record PersonHours(String path, String name, String zone, WeekPicture picture) {}

    Response list() {
        List<Practitioner> all = practitioners.all();
        List<PersonHours> people = all.stream()
                .map(person -> new PersonHours(
                        path(person), person.name(), desk.words().zoneName(person.timeZone()), picture(stored(person))))
                .toList();
        List<String> closed = closures
                .meeting(desk.words().today(), desk.words().today().plusYears(1))
                .stream()
                .limit(CLOSURES_SHOWN)
                .map(closure ->
                        DatesPages.days(closure.firstDate(), closure.lastDate(), desk.words()) + ": " + closure.name())
                .toList();
        return Show.page(new StaticTemplates()
                .hours(desk.frame(Section.HOURS, desk.text("hours.heading")), people, closed, outside(all)));
    }

    /** The page of a practitioner's hours as they are stored. */
    Response edit(int status, Practitioner person, Asked asked) {
        List<Availability> week = availabilities.of(List.of(person.id()));
        return edit(status, person, form(week), mark(week), Map.of(), asked);
    }

    /** @param problems what is wrong with the week */
    Response edit(
            int status, Practitioner person, HoursForm form, int mark, Map<String, String> problems, Asked asked) {
        Frame frame = desk.frameUnder(Section.HOURS, desk.text("hours.of", person.name()));
        boolean aboutDates = asked.month().isPresent();
        DatesPanel panel = dates.panel(person, asked, aboutDates ? frame.notice() : "");
        return Show.page(
                status,
                new StaticTemplates()
                        .week(
                                aboutDates ? frame.saying("") : frame,
                                form.shown(path(person), desk.who().formToken(), mark, problems),
                                picture(form),
                                desk.words().zoneName(person.timeZone()),
                                panel,
                                outside(List.of(person))));
    }

    /** Somebody else has changed a date's hours meanwhile. */
    Response conflict(Practitioner person, LocalDate date, DateForm theirs, DateForm mine, int version) {
        Frame frame =
                desk.frameUnder(Section.HOURS, desk.text("conflict.heading")).under(person.name(), path(person));
        String path = DatesPages.path(person, date);
        return Conflict.between(theirs, mine, path, version).page(frame);
    }

    private List<BookingRow> outside(List<Practitioner> people) {
        return outside.of(people).stream()
                .map(booking -> BookingRow.of(booking, desk.words()))
                .toList();
    }

    Response conflict(Practitioner person, HoursForm theirs, HoursForm mine, int mark) {
        Frame frame =
                desk.frameUnder(Section.HOURS, desk.text("conflict.heading")).under(person.name(), path(person));
        return Conflict.between(theirs, mine, path(person), mark).page(frame);
    }

    HoursForm stored(Practitioner person) {
        return form(availabilities.of(List.of(person.id())));
    }

    HoursForm form(List<Availability> week) {
        return new HoursForm(desk.words(), HoursForm.valuesOf(week));
    }

    /** A number that changes with the week, since a week as a whole has no version. */
    static int mark(List<Availability> week) {
        String said = week.stream()
                .map(range -> range.day() + " " + range.startMinute() + "-" + range.endMinute())
                .sorted()
                .collect(Collectors.joining(","));
        return Math.floorMod(said.hashCode(), LARGEST_MARK);
    }

    /** Where a practitioner's hours are edited. */
    public static String path(Practitioner person) {
        return PATH + "/" + person.id();
    }

    private WeekPicture picture(HoursForm form) {
        return WeekPicture.of(day -> form.ranges(day).values(), desk.words());
    }
}
