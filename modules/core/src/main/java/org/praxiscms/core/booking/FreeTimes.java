package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.practice.Practitioner;

/** The times of the entered practice that can be booked now: calendars handed to the slot engine. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FreeTimes {

    private final Calendars calendars;
    private final KnownCalendars known;
    private final Clock clock;

    @Inject
    public FreeTimes(Calendars calendars, KnownCalendars known, Clock clock) {
        this.calendars = calendars;
        this.known = known;
        this.clock = clock;
    }

    protected FreeTimes() {
        this(null, null, null);
    }

    /**
     * The times that start in {@code [from, to)}, in order; where several practitioners are free at once, each one's.
     *
     * @param practitioners with whom; empty offers nothing
     */
    public List<FreeTime> of(AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to) {
        Enquiry enquiry = Enquiry.at(clock.instant());
        List<FreeTime> free = new ArrayList<>();
        known.of(practitioners, from, to)
                .forEach((practitioner, calendar) -> calendar.calculator(type, from, to, enquiry)
                        .slots(from, to)
                        .forEach(slot -> free.add(new FreeTime(slot, practitioner))));
        free.sort(Comparator.comparing(FreeTime::time));
        return free;
    }

    /** One slot engine for each practitioner, told of everything that is true at this moment in {@code [from, to)}. */
    Map<Practitioner, SlotCalculator> calculators(
            AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to) {
        Enquiry enquiry = Enquiry.at(clock.instant());
        Map<Practitioner, SlotCalculator> calculators = new LinkedHashMap<>();
        Duration margin = PractitionerCalendar.margin(type);
        calendars
                .read(practitioners, from.minus(margin), to.plus(margin))
                .forEach((practitioner, calendar) ->
                        calculators.put(practitioner, calendar.calculator(type, from, to, enquiry)));
        return calculators;
    }
}
