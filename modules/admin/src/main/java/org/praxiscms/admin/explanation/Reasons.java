package org.praxiscms.admin.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.praxiscms.admin.desk.Words;
import org.praxiscms.admin.explanation.Answer.Link;
import org.praxiscms.admin.form.Ids;
import org.praxiscms.admin.hours.ClockTime;
import org.praxiscms.admin.hours.ClosedDays;
import org.praxiscms.admin.hours.HoursPages;
import org.praxiscms.core.booking.Booking;
import org.praxiscms.core.booking.Bookings;
import org.praxiscms.core.booking.hours.Closure;
import org.praxiscms.core.booking.hours.HoursOverride;
import org.praxiscms.core.booking.hours.HoursOverrides;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.booking.hours.Weeks;
import org.praxiscms.core.booking.slot.BookedTime;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.booking.slot.Refusal;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Practitioner;

/** Puts the slot engine's refusals into words, and finds what they point at. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reasons {

    private final Availabilities availabilities;
    private final HoursOverrides overrides;
    private final ClosedDays closures;
    private final TimesOff timesOff;
    private final Bookings bookings;

    @Inject
    public Reasons(
            Availabilities availabilities,
            HoursOverrides overrides,
            ClosedDays closures,
            TimesOff timesOff,
            Bookings bookings) {
        this.availabilities = availabilities;
        this.overrides = overrides;
        this.closures = closures;
        this.timesOff = timesOff;
        this.bookings = bookings;
    }

    protected Reasons() {
        this(null, null, null, null, null);
    }

    /** A reason in full sentences, with where to look. */
    record Reason(String text, List<Link> links) {}

    /** @param words those of the practitioner's zone */
    Reason of(Refusal refusal, Question asked, Words words) {
        if (refusal instanceof Refusal.ClosedByOverride closed) {
            return closed(asked.practitioner(), closed.date(), words);
        }
        if (refusal instanceof Refusal.OutsideHours) {
            return outside(asked, words);
        }
        if (refusal instanceof Refusal.OffGrid) {
            return new Reason(
                    words.text("why.OffGrid", asked.type().rules().intervalMinutes()),
                    List.of(type(asked, words), hours(asked, words)));
        }
        if (refusal instanceof Refusal.NoticeTooShort notice) {
            return new Reason(
                    words.text("why.NoticeTooShort", words.dayAndTime(notice.earliest())), List.of(type(asked, words)));
        }
        if (refusal instanceof Refusal.BeyondHorizon horizon) {
            return new Reason(
                    words.text("why.BeyondHorizon", words.fullDay(horizon.lastDate())), List.of(type(asked, words)));
        }
        if (refusal instanceof Refusal.Taken taken) {
            return taken(taken.by(), asked, words);
        }
        if (refusal instanceof Refusal.Held held) {
            return new Reason(words.text("why.Held", words.time(held.by().expiresAt())), List.of());
        }
        if (refusal instanceof Refusal.DayFull full) {
            int count = confirmed(asked, full.date(), full.date().plusDays(1));
            return new Reason(words.text("why.DayFull", count, full.limit()), List.of(type(asked, words)));
        }
        if (refusal instanceof Refusal.WeekFull full) {
            int count = confirmed(asked, full.monday(), full.monday().plusWeeks(1));
            return new Reason(words.text("why.WeekFull", count, full.limit()), List.of(type(asked, words)));
        }
        return new Reason(words.text("why.InThePast"), List.of());
    }

    /** The setting of the appointment type. */
    static Link type(Question asked, Words words) {
        return new Link(
                words.text("why.link.type", asked.type().name()),
                "/admin/appointment-types/" + asked.type().id(),
                true);
    }

    private Reason closed(Practitioner person, LocalDate date, Words words) {
        Optional<Closure> closure = closures.on(date);
        return closure.map(one -> new Reason(
                        words.text("why.closure", one.name()),
                        List.of(new Link(words.text("why.link.closures"), "/admin/hours/closed-days", true))))
                .orElseGet(() -> new Reason(words.text("why.ClosedByOverride"), List.of(date(person, date, words))));
    }

    private Reason outside(Question asked, Words words) {
        Practitioner person = asked.practitioner();
        String time = words.time(asked.start()) + "–" + words.time(asked.time().end());
        Optional<HoursOverride> override = overrides.on(person, asked.date());
        if (override.isPresent()) {
            return new Reason(
                    words.text(
                            "why.outside.override",
                            time,
                            ClockTime.of(override.get().hours().ranges())),
                    List.of(date(person, asked.date(), words)));
        }
        DayHours usual = Weeks.of(availabilities.of(List.of(person.id())))
                .on(asked.date().getDayOfWeek());
        String weekday = words.weekday(asked.date().getDayOfWeek());
        String text = usual.isClosed()
                ? words.text("why.outside.none", person.name(), weekday)
                : words.text("why.outside.usual", time, weekday, ClockTime.of(usual.ranges()));
        return new Reason(text, List.of(hours(asked, words)));
    }

    private Reason taken(Busy by, Question asked, Words words) {
        String time = words.time(by.start()) + "–" + words.time(by.end());
        if (by instanceof BookedTime) {
            return booked(by, time, asked, words);
        }
        Optional<TimeOff> off = Ids.of(by.id()).flatMap(id -> timesOff.with(id));
        if (off.isEmpty()) {
            return new Reason(words.text("why.calendar", time), List.of());
        }
        String when = words.dayAndTime(by.start()) + " – " + words.dayAndTime(by.end());
        String label = off.get().label();
        Link link = new Link(
                words.text("why.link.off"),
                HoursPages.path(asked.practitioner()) + "?month=" + YearMonth.from(words.dateOf(by.start())),
                true);
        return new Reason(
                label.isEmpty() ? words.text("why.off", when) : words.text("why.off.label", when, label),
                List.of(link));
    }

    private Reason booked(Busy by, String time, Question asked, Words words) {
        List<Link> links = new ArrayList<>();
        Optional<Booking> booking = Ids.of(by.id()).flatMap(bookings::with);
        booking.ifPresent(
                one -> links.add(new Link(words.text("why.link.booking", time), "/admin/bookings/" + one.id(), false)));
        boolean meets = by.start().isBefore(asked.time().end()) && asked.start().isBefore(by.end());
        if (meets) {
            return new Reason(words.text("why.booked", time), links);
        }
        links.add(type(asked, words));
        boolean before = by.start().isBefore(asked.start());
        int kept = before
                ? by.buffers().after() + asked.type().buffers().before()
                : by.buffers().before() + asked.type().buffers().after();
        return new Reason(words.text(before ? "why.bufferAfter" : "why.bufferBefore", time, kept), links);
    }

    private int confirmed(Question asked, LocalDate first, LocalDate end) {
        Instant from = first.atStartOfDay(asked.practitioner().timeZone()).toInstant();
        Instant to = end.atStartOfDay(asked.practitioner().timeZone()).toInstant();
        return bookings.confirmed(asked.type(), asked.practitioner(), from, to);
    }

    private static Link date(Practitioner person, LocalDate date, Words words) {
        return new Link(
                words.text("why.link.date", words.shortDay(date)), HoursPages.path(person) + "/dates/" + date, true);
    }

    private static Link hours(Question asked, Words words) {
        return new Link(
                words.text("why.link.hours", asked.practitioner().name()), HoursPages.path(asked.practitioner()), true);
    }
}
