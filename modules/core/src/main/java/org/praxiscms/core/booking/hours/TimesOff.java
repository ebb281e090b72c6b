package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
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

    /** Time off of some practitioners that takes any of {@code [from, to)}, in order of time. */
    public List<TimeOff> meeting(Collection<UUID> practitioners, Instant from, Instant to) {
        if (practitioners.isEmpty()) {
            return List.of();
        }
        // Dates are the practitioners' own: a day to spare on both sides, then exactly.
        return database.query(
                        "SELECT t FROM TimeOff t JOIN FETCH t.practitioner WHERE t.practitioner.id IN :practitioners"
                                + " AND (t.startsAt < :to AND t.endsAt > :from"
                                + " OR t.firstDate <= :last AND t.lastDate >= :first)",
                        TimeOff.class)
                .setParameter("practitioners", practitioners)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("first", LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1))
                .setParameter("last", LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1))
                .getResultStream()
                .filter(off ->
                        off.span().start().isBefore(to) && off.span().end().isAfter(from))
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
