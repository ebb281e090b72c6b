package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.praxiscms.core.booking.hours.Exceptions;
import org.praxiscms.core.booking.hours.HoursExceptions;
import org.praxiscms.core.booking.hours.TimeOff;
import org.praxiscms.core.booking.hours.TimesOff;
import org.praxiscms.core.booking.hours.Weeks;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.HeldTime;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.subscription.BusyCalendars;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;

/**
 * How the time of the entered practice's practitioners is filled, for the practice to look at: in a fixed number of
 * statements however much it is.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Diary {

    /** The most bookings that one look brings. */
    private static final int MOST = 5_000;

    private final Bookings bookings;
    private final Holds holds;
    private final Availabilities availabilities;
    private final Exceptions exceptions;
    private final TimesOff timesOff;
    private final BusyCalendars elsewhere;
    private final Clock clock;

    @Inject
    public Diary(
            Bookings bookings,
            Holds holds,
            Availabilities availabilities,
            Exceptions exceptions,
            TimesOff timesOff,
            BusyCalendars elsewhere,
            Clock clock) {
        this.bookings = bookings;
        this.holds = holds;
        this.availabilities = availabilities;
        this.exceptions = exceptions;
        this.timesOff = timesOff;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    protected Diary() {
        this(null, null, null, null, null, null, null);
    }

    /** The pages of some practitioners for {@code [from, to)}, in their order. */
    public List<DiaryPage> of(List<Practitioner> practitioners, Instant from, Instant to) {
        List<UUID> ids = practitioners.stream().map(Practitioner::id).toList();
        Map<UUID, List<Booking>> booked = bookings.meeting(ids, from, to, MOST).stream()
                .collect(Collectors.groupingBy(booking -> booking.practitioner().id()));
        Map<UUID, List<Availability>> weeks = availabilities.of(ids).stream()
                .collect(Collectors.groupingBy(range -> range.practitioner().id()));
        Map<UUID, HoursExceptions> differing = exceptions.of(practitioners, from, to);
        Map<UUID, List<TimeOff>> off = timesOff.meeting(ids, from, to).stream()
                .collect(Collectors.groupingBy(away -> away.practitioner().id()));
        Map<UUID, List<Busy>> busy = elsewhere.during(ids, from, to);
        Map<UUID, List<HeldTime>> held = holds.of(ids, from, to);
        return practitioners.stream()
                .map(person -> new DiaryPage(
                        person,
                        Schedule.of(
                                        person.timeZone(),
                                        Weeks.of(weeks.getOrDefault(person.id(), List.of())),
                                        differing.get(person.id()).overrides())
                                .working(from, to)
                                .slots(),
                        booked.getOrDefault(person.id(), List.of()),
                        off.getOrDefault(person.id(), List.of()),
                        Stream.concat(
                                        taken(DiaryPage.Kind.ELSEWHERE, busy.get(person.id())),
                                        taken(DiaryPage.Kind.HELD, held.get(person.id())))
                                .toList()))
                .toList();
    }

    // A hold that has expired keeps nobody out, and is not shown.
    private Stream<DiaryPage.Taken> taken(DiaryPage.Kind kind, List<? extends Busy> entries) {
        Enquiry now = Enquiry.at(clock.instant());
        return (entries == null ? new ArrayList<Busy>() : entries)
                .stream()
                        .filter(entry -> entry.blocks(now))
                        .map(entry -> new DiaryPage.Taken(kind, entry.start(), entry.end()));
    }
}
