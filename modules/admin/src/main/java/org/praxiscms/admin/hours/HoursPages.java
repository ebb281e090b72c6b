package org.praxiscms.admin.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Frame;
import org.praxiscms.admin.desk.Section;
import org.praxiscms.admin.desk.Show;
import org.praxiscms.admin.form.Difference;
import org.praxiscms.admin.templates.StaticTemplates;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.practice.Practitioners;

/** Makes the pages about weekly hours. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoursPages {

    private static final String PATH = "/admin/hours";
    private static final int LARGEST_MARK = 1_000_000_000;

    private final Practitioners practitioners;
    private final Availabilities availabilities;
    private final Desk desk;

    @Inject
    public HoursPages(Practitioners practitioners, Availabilities availabilities, Desk desk) {
        this.practitioners = practitioners;
        this.availabilities = availabilities;
        this.desk = desk;
    }

    protected HoursPages() {
        this(null, null, null);
    }

    /** A practitioner with their week. */
    public record PersonHours(String path, String name, String zone, WeekPicture picture) {}

    Response list() {
        List<PersonHours> people = practitioners.all().stream()
                .map(person -> new PersonHours(
                        path(person), person.name(), person.timeZone().getId(), picture(stored(person))))
                .toList();
        return Show.page(new StaticTemplates().hours(desk.frame(Section.HOURS, desk.text("hours.heading")), people));
    }

    Response edit(int status, Practitioner person, HoursForm form, int mark, Map<String, String> problems) {
        Frame frame = desk.frameUnder(Section.HOURS, desk.text("hours.of", person.name()));
        return Show.page(
                status,
                new StaticTemplates()
                        .week(
                                frame,
                                form.shown(path(person), desk.who().formToken(), mark, problems),
                                picture(form),
                                person.timeZone().getId()));
    }

    Response conflict(Practitioner person, HoursForm theirs, HoursForm mine, int mark) {
        Frame frame =
                desk.frameUnder(Section.HOURS, desk.text("conflict.heading")).under(person.name(), path(person));
        return Show.page(
                409,
                new StaticTemplates()
                        .conflict(
                                frame,
                                Difference.between(theirs, mine),
                                path(person),
                                Integer.toString(mark),
                                path(person),
                                mine.values().entries()));
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

    static String path(Practitioner person) {
        return PATH + "/" + person.id();
    }

    private WeekPicture picture(HoursForm form) {
        return WeekPicture.of(day -> form.ranges(day).values(), desk.words());
    }
}
