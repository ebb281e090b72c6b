package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Changed;
import org.praxiscms.core.tenant.TenantMemory;
import org.praxiscms.core.tenant.TenantScope;

/**
 * The calendars of the entered practice's practitioners as this node knows them: for looking, which costs no statement
 * while nothing changes. Whoever books has {@link Calendars} read them under the lock. News arrive when a transaction is
 * over, so that nothing here may demand one.
 */
@ApplicationScoped
public class KnownCalendars {

    private static final int MOST_KEPT = 2_000;
    private static final Duration AROUND = Duration.ofDays(9); // more than any margin
    private static final Duration AHEAD = Duration.ofDays(450); // the longest booking window and what is asked beyond

    private final Calendars calendars;
    private final Clock clock;
    private final TenantMemory<UUID, PractitionerCalendar> known =
            new TenantMemory<>(MOST_KEPT, KnownCalendars::isMadeOf);

    @Inject
    public KnownCalendars(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    protected KnownCalendars() {
        this(null, null);
    }

    /** They cover times in {@code [from, to)}. */
    Map<Practitioner, PractitionerCalendar> of(List<Practitioner> practitioners, Instant from, Instant to) {
        Map<Practitioner, PractitionerCalendar> found = new LinkedHashMap<>();
        List<Practitioner> unknown = new ArrayList<>();
        for (Practitioner practitioner : practitioners) {
            Optional<PractitionerCalendar> calendar =
                    known.get(practitioner.id()).filter(have -> have.covers(from, to));
            found.put(practitioner, calendar.orElse(null)); // keeps the order
            if (calendar.isEmpty()) {
                unknown.add(practitioner);
            }
        }
        if (!unknown.isEmpty()) {
            found.putAll(learn(unknown, from, to));
        }
        return found;
    }

    private Map<Practitioner, PractitionerCalendar> learn(List<Practitioner> unknown, Instant from, Instant to) {
        long begun = known.now();
        Instant now = clock.instant();
        Instant first = (from.isBefore(now) ? from : now).minus(AROUND);
        Instant last = (to.isAfter(now.plus(AHEAD)) ? to : now.plus(AHEAD)).plus(AROUND);
        Map<Practitioner, PractitionerCalendar> read = calendars.read(unknown, first, last);
        read.forEach((practitioner, calendar) -> known.put(practitioner.id(), calendar, begun));
        return read;
    }

    /** Somebody was refused a time: perhaps another node's news are still on their way. */
    void forget(Practitioner practitioner) {
        known.changed(new Changed(TenantScope.current().id(), Set.of(ChangeKeys.calendar(practitioner.id()))));
    }

    void changed(@Observes Changed change) {
        known.changed(change);
    }

    private static boolean isMadeOf(UUID practitioner, String key) {
        return key.equals(ChangeKeys.CALENDARS)
                || key.equals(ChangeKeys.calendar(practitioner))
                || ChangeKeys.isOfKind(key, "practitioner");
    }
}
