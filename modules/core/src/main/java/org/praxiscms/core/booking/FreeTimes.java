package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.core.booking.slot.BookedTime;
import org.praxiscms.core.booking.slot.Buffers;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.booking.slot.WeeklyHours;
import org.praxiscms.core.booking.subscription.BusyCalendars;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;

/**
 * The times of the entered practice that can be booked now: working hours, bookings and busy calendars, read in three
 * statements however many there are, handed to the slot engine.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreeTimes {

    // Around what is asked for: the longest appointment with both buffers, and the ISO weeks that limits count in.
    private static final Duration MARGIN = Duration.ofDays(8);

    private final Availabilities availabilities;
    private final Bookings bookings;
    private final BusyCalendars calendars;
    private final Clock clock;

    @Inject
    public FreeTimes(Availabilities availabilities, Bookings bookings, BusyCalendars calendars, Clock clock) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected FreeTimes() {
        this(null, null, null, null);
    }

    /**
     * The times that start in {@code [from, to)}, in order; where several practitioners are free at once, each one's.
     *
     * @param practitioners with whom; empty offers nothing
     */
    public List<FreeTime> of(AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to) {
        List<FreeTime> free = new ArrayList<>();
        calculators(type, practitioners, from, to)
                .forEach((practitioner, calculator) ->
                        calculator.slots(from, to).forEach(slot -> free.add(new FreeTime(slot, practitioner))));
        free.sort(Comparator.comparing(FreeTime::time));
        return free;
    }

    /** One slot engine for each practitioner, told of everything that matters in {@code [from, to)}. */
    Map<Practitioner, SlotCalculator> calculators(
            AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to) {
        List<UUID> ids = practitioners.stream().map(Practitioner::id).toList();
        Map<UUID, WeeklyHours> hours = hours(ids);
        Map<UUID, List<Busy>> busy = busy(type, ids, from, to);
        Enquiry enquiry = Enquiry.at(clock.instant());
        Map<Practitioner, SlotCalculator> calculators = new java.util.LinkedHashMap<>();
        for (Practitioner practitioner : practitioners) {
            Schedule schedule =
                    Schedule.of(practitioner.timeZone(), hours.getOrDefault(practitioner.id(), WeeklyHours.NONE));
            List<Busy> claims = busy.getOrDefault(practitioner.id(), List.of());
            calculators.put(practitioner, new SlotCalculator(schedule, type.slotRules(), claims, enquiry));
        }
        return calculators;
    }

    private Map<UUID, WeeklyHours> hours(List<UUID> practitioners) {
        Map<UUID, WeeklyHours> hours = new HashMap<>();
        for (Availability availability : availabilities.of(practitioners)) {
            UUID practitioner = availability.practitioner().id();
            DayRange range = new DayRange(availability.startMinute(), availability.endMinute());
            hours.put(
                    practitioner,
                    hours.getOrDefault(practitioner, WeeklyHours.NONE).and(availability.day(), range));
        }
        return hours;
    }

    private Map<UUID, List<Busy>> busy(AppointmentType type, List<UUID> practitioners, Instant from, Instant to) {
        Map<UUID, List<Busy>> busy = new HashMap<>();
        if (practitioners.isEmpty()) {
            return busy;
        }
        busy.putAll(calendars.during(practitioners, from.minus(MARGIN), to.plus(MARGIN)));
        for (Object[] claim : bookings.claims(practitioners, from.minus(MARGIN), to.plus(MARGIN))) {
            BookedTime booked = new BookedTime(
                    claim[7].toString(),
                    (Instant) claim[2],
                    (Instant) claim[3],
                    new Buffers((int) claim[4], (int) claim[5]),
                    claim[6] == BookingStatus.CONFIRMED ? BookedTime.Status.CONFIRMED : BookedTime.Status.REQUESTED,
                    true,
                    type.id().equals(claim[1]));
            busy.computeIfAbsent((UUID) claim[0], id -> new ArrayList<>()).add(booked);
        }
        return busy;
    }
}
