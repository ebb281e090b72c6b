package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.praxiscms.core.booking.hours.Exceptions;
import org.praxiscms.core.booking.hours.HoursExceptions;
import org.praxiscms.core.booking.hours.Weeks;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;

/**
 * Bookings to come that no longer lie in working hours, because the hours have changed since. They stay booked: the
 * practitioner decides what becomes of each.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BookingsOutsideHours {

    private final Bookings bookings;
    private final Availabilities availabilities;
    private final Exceptions exceptions;
    private final Clock clock;

    @Inject
    public BookingsOutsideHours(Bookings bookings, Availabilities availabilities, Exceptions exceptions, Clock clock) {
        this.bookings = bookings;
        this.availabilities = availabilities;
        this.exceptions = exceptions;
        this.clock = clock;
    }

    protected BookingsOutsideHours() {
        this(null, null, null, null);
    }

    /** Those of some practitioners, in order of time; in at most five statements however many there are. */
    public List<Booking> of(Collection<Practitioner> practitioners) {
        List<UUID> ids = practitioners.stream().map(Practitioner::id).toList();
        List<Object[]> coming = bookings.coming(ids, clock.instant());
        if (coming.isEmpty()) {
            return List.of();
        }
        Instant last = (Instant) coming.get(coming.size() - 1)[3];
        Map<UUID, HoursExceptions> differing = exceptions.of(practitioners, clock.instant(), last);
        Map<UUID, Schedule> schedules = schedules(practitioners, differing);
        return bookings.with(coming.stream()
                .filter(row -> {
                    TimeSlot time = new TimeSlot((Instant) row[2], (Instant) row[3]);
                    return !schedules.get(row[1]).covers(time) || meets(differing.get(row[1]), time);
                })
                .map(row -> (UUID) row[0])
                .toList());
    }

    private static boolean meets(HoursExceptions differing, TimeSlot time) {
        return differing.blocked().stream().anyMatch(off -> time.overlaps(new TimeSlot(off.start(), off.end())));
    }

    private Map<UUID, Schedule> schedules(
            Collection<Practitioner> practitioners, Map<UUID, HoursExceptions> differing) {
        Map<UUID, List<Availability>> weeks =
                availabilities.of(practitioners.stream().map(Practitioner::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                availability -> availability.practitioner().id()));
        return practitioners.stream()
                .collect(Collectors.toMap(
                        Practitioner::id,
                        person -> Schedule.of(
                                person.timeZone(),
                                Weeks.of(weeks.getOrDefault(person.id(), List.of())),
                                differing.get(person.id()).overrides())));
    }
}
