package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.TenantDatabase;

/** The time off of the entered practice's practitioners. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TimesOff {

    private final TenantDatabase database;

    @Inject
    public TimesOff(TenantDatabase database) {
        this.database = database;
    }

    protected TimesOff() {
        this(null);
    }

    /** A practitioner's time off that ends after an instant, in order of time. */
    public List<TimeOff> endingAfter(Practitioner practitioner, Instant instant) {
        LocalDate today = LocalDate.ofInstant(instant, practitioner.timeZone());
        return database.query(
                        "SELECT t FROM TimeOff t WHERE t.practitioner = :practitioner"
                                + " AND (t.endsAt > :instant OR t.lastDate >= :today)",
                        TimeOff.class)
                .setParameter("practitioner", practitioner)
                .setParameter("instant", instant)
                .setParameter("today", today)
                .getResultStream()
                .sorted(Comparator.comparing(TimeOff::span))
                .toList();
    }

    public Optional<TimeOff> with(UUID id) {
        return database.find(TimeOff.class, id);
    }

    public void add(TimeOff timeOff) {
        database.add(timeOff);
    }

    public void remove(TimeOff timeOff) {
        database.remove(timeOff);
    }
}
