package org.praxiscms.admin.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.praxiscms.admin.desk.Desk;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.form.Form;
import org.praxiscms.admin.form.Values;
import org.praxiscms.admin.hours.DatesPanel.DateEdit;
import org.praxiscms.admin.hours.DatesPanel.OffRow;
import org.praxiscms.admin.hours.MonthPicture.Known;
import org.praxiscms.admin.hours.MonthPicture.State;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.HoursOverride;
import org.praxiscms.core.booking.hours.HoursOverrides;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.booking.hours.Weeks;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.booking.slot.WeeklyHours;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Practitioner;

/** Makes the panel of what differs from a practitioner's week. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DatesPages {

    private final Availabilities availabilities;
    private final HoursOverrides overrides;
    private final TimesOff timesOff;
    private final ClosedDays closures;
    private final Desk desk;
    private final Clock clock;

    @Inject
    public DatesPages(
            Availabilities availabilities,
            HoursOverrides overrides,
            TimesOff timesOff,
            ClosedDays closures,
            Desk desk,
            Clock clock) {
        this.availabilities = availabilities;
        this.overrides = overrides;
        this.timesOff = timesOff;
        this.closures = closures;
        this.desk = desk;
        this.clock = clock;
    }

    protected DatesPages() {
        this(null, null, null, null, null, null);
    }

    DatesPanel panel(Practitioner person, Asked asked, String notice) {
        String path = HoursPages.path(person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), person.timeZone());
        YearMonth month = asked.month().orElse(YearMonth.from(today));
        List<TimeOff> off = timesOff.endingAfter(person, earlier(month, person.timeZone()));
        return new DatesPanel(
                path,
                notice,
                MonthPicture.of(month, today, asked.date(), facts(person, month, off), desk.words()),
                address(path, month.minusMonths(1)),
                address(path, month.plusMonths(1)),
                asked.date().map(date -> edit(person, date, asked)).orElse(null),
                off.stream()
                        .filter(one -> one.span().end().isAfter(clock.instant()))
                        .map(one -> row(path, one, person.timeZone()))
                        .toList(),
                timeOff(person, asked));
    }

    /** The form of a date as it is stored. */
    DateForm stored(LocalDate date, Optional<HoursOverride> override) {
        return new DateForm(desk.words(), DateForm.valuesOf(override), date);
    }

    static String address(String path, YearMonth month) {
        return path + "?month=" + month;
    }

    static String path(Practitioner person, LocalDate date) {
        return HoursPages.path(person) + "/dates/" + date;
    }

    /** The version that a date's form carries: 0 while the weekly hours hold. */
    static int version(Optional<HoursOverride> override) {
        return override.map(HoursOverride::version).orElse(0);
    }

    private Instant earlier(YearMonth month, ZoneId zone) {
        Instant shown = MonthPicture.first(month).atStartOfDay(zone).toInstant();
        return shown.isBefore(clock.instant()) ? shown : clock.instant();
    }

    private DateEdit edit(Practitioner person, LocalDate date, Asked asked) {
        Optional<HoursOverride> override = overrides.on(person, date);
        DateForm form = asked.dateForm() == null ? stored(date, override) : asked.dateForm();
        int version = asked.dateForm() == null
                ? version(override)
                : asked.dateForm().values().version();
        return new DateEdit(
                desk.words().fullDay(date),
                closures.on(date).map(Closure::name).orElse(""),
                form.shown(path(person, date), desk.who().formToken(), version, asked.problems()));
    }

    private Form timeOff(Practitioner person, Asked asked) {
        boolean fresh = asked.timeOff() == null;
        TimeOffForm form = fresh ? new TimeOffForm(desk.words(), Values.none(), person) : asked.timeOff();
        return form.shown(
                HoursPages.path(person) + "/time-off", desk.who().formToken(), -1, fresh ? Map.of() : asked.problems());
    }

    private OffRow row(String path, TimeOff off, ZoneId zone) {
        Words words = desk.words();
        String when = off.firstDate()
                .map(first -> days(first, off.lastDate().orElse(first), words))
                .orElseGet(() -> times(off.span(), words, zone));
        return new OffRow(when, off.label(), path + "/time-off/" + off.id() + "/removal");
    }

    /** A day, or from one to another, in words. */
    public static String days(LocalDate first, LocalDate last, Words words) {
        return first.equals(last) ? words.fullDay(first) : words.fullDay(first) + " – " + words.fullDay(last);
    }

    private static String times(TimeSlot span, Words words, ZoneId zone) {
        Words there = words.in(zone);
        return there.dayAndTime(span.start()) + " – " + there.dayAndTime(span.end());
    }

    private Function<LocalDate, Known> facts(Practitioner person, YearMonth month, List<TimeOff> off) {
        WeeklyHours week = Weeks.of(availabilities.of(List.of(person.id())));
        LocalDate first = MonthPicture.first(month);
        LocalDate last = MonthPicture.last(month);
        Map<LocalDate, DayHours> own = overrides.of(person, first, last).stream()
                .collect(Collectors.toMap(HoursOverride::date, HoursOverride::hours));
        List<Closure> closed = closures.meeting(first, last);
        return date -> {
            Optional<Closure> closure =
                    closed.stream().filter(one -> one.covers(date)).findFirst();
            DayHours hours = own.getOrDefault(date, week.on(date.getDayOfWeek()));
            boolean away = off.stream().anyMatch(one -> touches(one, date, person.timeZone()));
            return closure.map(one -> new Known(State.CLOSURE, "", one.name(), away))
                    .orElseGet(() -> new Known(state(own.containsKey(date), hours), said(hours), "", away));
        };
    }

    private static State state(boolean own, DayHours hours) {
        if (own) {
            return hours.isClosed() ? State.CLOSED : State.OTHER;
        }
        return hours.isClosed() ? State.NONE : State.USUAL;
    }

    private static boolean touches(TimeOff off, LocalDate date, ZoneId zone) {
        TimeSlot day = new TimeSlot(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        return off.span().overlaps(day);
    }

    private static String said(DayHours hours) {
        return hours.ranges().stream()
                .map(range -> ClockTime.brief(range.startMinute()) + "–" + ClockTime.brief(range.endMinute()))
                .collect(Collectors.joining(", "));
    }
}
