package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.praxiscms.core.booking.slot.Enquiry;
import org.praxiscms.core.booking.slot.TimeSlot;
import org.praxiscms.core.practice.Practitioner;

/** Says how a time that the practice itself chooses would suit an appointment, by the calendar of this moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Fitting {

    private final Calendars calendars;
    private final Clock clock;

    @Inject
    public Fitting(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    protected Fitting() {
        this(null, null);
    }

    /**
     * How a time suits. For looking at; what books or moves locks the practitioner's calendar first.
     *
     * @param moving the booking that is to be moved there, whose own time is free to it; empty for a new one
     */
    public Fit look(AppointmentType type, Practitioner practitioner, TimeSlot time, Optional<Booking> moving) {
        Instant now = clock.instant();
        Enquiry stranger = Enquiry.at(now);
        Enquiry enquiry =
                moving.map(booking -> stranger.moving(booking.id().toString())).orElse(stranger);
        PractitionerCalendar calendar = calendars
                .read(
                        List.of(practitioner),
                        time.start().minus(PractitionerCalendar.margin(type)),
                        time.end().plus(PractitionerCalendar.margin(type)))
                .get(practitioner);
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        obstacles.addAll(calendar.obstacles(type, time, enquiry));
        if (!time.start().isAfter(now)) {
            obstacles.add(Obstacle.PAST);
        }
        return new Fit(obstacles);
    }
}
