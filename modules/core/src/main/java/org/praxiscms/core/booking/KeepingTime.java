package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Secret;

/** The practice itself keeps a time for somebody who is asked whether they want it: longer than a visitor can. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepingTime {

    private final FreeTimes freeTimes;
    private final Bookings bookings;
    private final Holds holds;
    private final Clock clock;

    @Inject
    public KeepingTime(FreeTimes freeTimes, Bookings bookings, Holds holds, Clock clock) {
        this.freeTimes = freeTimes;
        this.bookings = bookings;
        this.holds = holds;
        this.clock = clock;
    }

    protected KeepingTime() {
        this(null, null, null, null);
    }

    /**
     * Keeps a time, unless somebody was quicker. Locks the practitioner's calendar until the transaction ends.
     *
     * @param token what whoever gets it will show
     * @param until first instant at which it is kept no more
     * @return whether it is kept now
     */
    public boolean keep(AppointmentType type, FreeTime free, Secret token, Instant until) {
        Practitioner practitioner = free.practitioner();
        List<UUID> ids = List.of(practitioner.id());
        bookings.lockCalendars(ids);
        holds.sweep(ids, clock.instant());
        Instant start = free.time().start();
        boolean still = freeTimes
                .calculator(type, practitioner, start, start.plus(Duration.ofDays(1)))
                .explain(start)
                .isEmpty();
        if (still) {
            holds.add(new Hold(type, practitioner, free.time(), token, Hold.From.practice(), until));
        }
        return still;
    }
}
