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
import java.util.Optional;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.SlotCalculator;
import org.praxiscms.core.booking.slot.SlotRules;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;

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
        return of(type, practitioners, from, to, Enquiry.at(clock.instant()));
    }

    /** The same for somebody who holds a time already: it is free for them. */
    public List<FreeTime> of(
            AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to, Secret hold) {
        return of(type, practitioners, from, to, Enquiry.at(clock.instant()).by(Hold.holder(hold)));
    }

    /** The same for moving a booking: its own time is free for it. */
    public List<FreeTime> toMove(Booking booking, Instant from, Instant to) {
        Enquiry enquiry = Enquiry.at(clock.instant()).moving(booking.id().toString());
        return of(booking.type(), List.of(booking.practitioner()), from, to, enquiry);
    }

    /**
     * The times in a practitioner's working hours that nobody has, for the practice itself, which keeps to no notice, window
     * or limit (see {@link Fit}): those that start in {@code [from, to)}, in order.
     *
     * @param moving the booking that is to be moved, whose own time is free to it and whose length counts; empty for a new one
     */
    public List<TimeSlot> forPractice(
            AppointmentType type, Practitioner practitioner, Instant from, Instant to, Optional<Booking> moving) {
        Enquiry stranger = Enquiry.at(clock.instant());
        Enquiry enquiry =
                moving.map(booking -> stranger.moving(booking.id().toString())).orElse(stranger);
        SlotRules open = type.slotRules().withoutBounds();
        SlotRules rules = moving.map(
                        booking -> open.lasting((int) booking.time().duration().toMinutes()))
                .orElse(open);
        return known.of(List.of(practitioner), from, to)
                .get(practitioner)
                .calculator(type, rules, from, to, enquiry)
                .slots(from, to);
    }

    private List<FreeTime> of(
            AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to, Enquiry enquiry) {
        List<FreeTime> free = new ArrayList<>();
        known.of(practitioners, from, to)
                .forEach((practitioner, calendar) -> calendar.calculator(type, from, to, enquiry)
                        .slots(from, to)
                        .forEach(slot -> free.add(new FreeTime(slot, practitioner))));
        free.sort(Comparator.comparing(FreeTime::time));
        return free;
    }

    /** Has some calendars read anew by whoever looks next: what is remembered has proved to lag behind. */
    void forget(List<Practitioner> practitioners) {
        practitioners.forEach(known::forget);
    }

    /** The slot engine of one practitioner, told of everything that matters in {@code [from, to)}, to ask it why. */
    public SlotCalculator calculator(AppointmentType type, Practitioner practitioner, Instant from, Instant to) {
        return calculators(type, List.of(practitioner), from, to, Enquiry.at(clock.instant()))
                .get(practitioner);
    }

    /** One slot engine for each practitioner, told of everything that is true at this moment in {@code [from, to)}. */
    Map<Practitioner, SlotCalculator> calculators(
            AppointmentType type, List<Practitioner> practitioners, Instant from, Instant to, Enquiry enquiry) {
        Map<Practitioner, SlotCalculator> calculators = new LinkedHashMap<>();
        Duration margin = PractitionerCalendar.margin(type);
        calendars
                .read(practitioners, from.minus(margin), to.plus(margin))
                .forEach((practitioner, calendar) ->
                        calculators.put(practitioner, calendar.calculator(type, from, to, enquiry)));
        return calculators;
    }
}
