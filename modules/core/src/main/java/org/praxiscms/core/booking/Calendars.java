package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.praxiscms.core.booking.hours.Exceptions;
import org.praxiscms.core.booking.hours.HoursExceptions;
import org.praxiscms.core.booking.slot.Busy;
import org.praxiscms.core.booking.slot.DayRange;
import org.praxiscms.core.booking.slot.Schedule;
import org.praxiscms.core.booking.slot.WeeklyHours;
import org.praxiscms.core.booking.subscription.BusyCalendars;
import org.praxiscms.core.practice.Availabilities;
import org.praxiscms.core.practice.Availability;
import org.praxiscms.core.practice.Practitioner;

/** The calendars of the entered practice's practitioners, in a fixed number of statements however much is in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Calendars {

    private final Availabilities availabilities;
    private final Bookings bookings;
    private final Holds holds;
    private final BusyCalendars elsewhere;
    private final Exceptions exceptions;

    @Inject
    public Calendars(
            Availabilities availabilities,
            Bookings bookings,
            Holds holds,
            BusyCalendars elsewhere,
            Exceptions exceptions) {
        this.availabilities = availabilities;
        this.bookings = bookings;
        this.holds = holds;
        this.elsewhere = elsewhere;
        this.exceptions = exceptions;
    }

    protected Calendars() {
        this(null, null, null, null, null);
    }

    /**
     * As they are in the database at this moment.
     *
     * @param start from when on they are wanted; a {@link PractitionerCalendar#margin} before the first time asked for
     * @param end until when; as much after the last
     */
    Map<Practitioner, PractitionerCalendar> read(List<Practitioner> practitioners, Instant start, Instant end) {
        List<UUID> ids = practitioners.stream().map(Practitioner::id).toList();
        Map<UUID, WeeklyHours> hours = hours(ids);
        Map<UUID, List<Claim>> claims = bookings.claims(ids, start, end);
        Map<UUID, HoursExceptions> differing = exceptions.of(practitioners, start, end);
        Map<UUID, List<Busy>> busy = elsewhere.during(ids, start, end);
        holds.of(ids, start, end)
                .forEach((id, held) ->
                        busy.computeIfAbsent(id, none -> new ArrayList<>()).addAll(held));
        Map<Practitioner, PractitionerCalendar> calendars = new LinkedHashMap<>();
        for (Practitioner practitioner : practitioners) {
            UUID id = practitioner.id();
            HoursExceptions different = differing.get(id);
            Schedule schedule = Schedule.of(
                    practitioner.timeZone(), hours.getOrDefault(id, WeeklyHours.NONE), different.overrides());
            busy.computeIfAbsent(id, none -> new ArrayList<>()).addAll(different.blocked());
            calendars.put(
                    practitioner,
                    new PractitionerCalendar(start, end, schedule, claims.getOrDefault(id, List.of()), busy.get(id)));
        }
        return calendars;
    }

    private Map<UUID, WeeklyHours> hours(List<UUID> practitioners) {
        Map<UUID, WeeklyHours> hours = new HashMap<>();
        for (Availability availability : availabilities.of(practitioners)) {
            UUID practitioner = availability.practitioner().id();
            hours.put(
                    practitioner,
                    hours.getOrDefault(practitioner, WeeklyHours.NONE).and(availability.day(), range(availability)));
        }
        return hours;
    }

    /** A stretch of a week as the slot engine wants it. */
    static DayRange range(Availability availability) {
        return new DayRange(availability.startMinute(), availability.endMinute());
    }
}
