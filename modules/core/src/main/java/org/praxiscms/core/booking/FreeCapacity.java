package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.HeldTime;
import org.praxiscms.core.booking.slot.Stretches;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/** How much working time of the entered practice is still free, from the calendars that free times are made of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreeCapacity {

    private final KnownCalendars known;
    private final Clock clock;

    @Inject
    public FreeCapacity(KnownCalendars known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    protected FreeCapacity() {
        this(null, null);
    }

    /**
     * The capacity of this week and the ones after it, from now on; weeks begin on Mondays.
     *
     * @param practitioners whose; of several it is added up
     * @param weeks how many, 1–52
     * @param zone by whose clock weeks begin
     */
    public List<Capacity> ahead(List<Practitioner> practitioners, int weeks, ZoneId zone) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        Instant end = monday.plusWeeks(weeks).atStartOfDay(zone).toInstant();
        List<PractitionerCalendar> calendars =
                List.copyOf(known.of(practitioners, now, end).values());
        List<Capacity> capacities = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate first = monday.plusWeeks(week);
            Instant start = first.atStartOfDay(zone).toInstant();
            Instant from = start.isBefore(now) ? now : start;
            Instant to = first.plusWeeks(1).atStartOfDay(zone).toInstant();
            capacities.add(calendars.stream()
                    .map(calendar -> capacity(calendar, first, from, to))
                    .reduce(new Capacity(first, Duration.ZERO, Duration.ZERO), Capacity::plus));
        }
        return List.copyOf(capacities);
    }

    private static Capacity capacity(PractitionerCalendar calendar, LocalDate first, Instant from, Instant to) {
        Stretches working = calendar.schedule().working(from, to);
        List<TimeSlot> claimed = calendar.claims().stream()
                .map(claim -> new TimeSlot(claim.start(), claim.end()))
                .toList();
        // Somebody filling in a form is gone in five minutes: the time counts as free.
        Stream<TimeSlot> blocked = calendar.blocked().stream()
                .filter(busy -> !(busy instanceof HeldTime))
                .filter(Busy::takesTime)
                .map(busy -> new TimeSlot(busy.start(), busy.end()));
        Duration booked = Stretches.of(claimed).within(working).length();
        Duration taken = Stretches.of(Stream.concat(claimed.stream(), blocked).toList())
                .within(working)
                .length();
        return new Capacity(first, booked, working.length().minus(taken));
    }
}
