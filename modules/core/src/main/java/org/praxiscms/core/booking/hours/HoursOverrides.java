package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.booking.slot.DayHours;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.tenant.TenantDatabase;

/** The dates of the entered practice's practitioners that have hours of their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HoursOverrides {

    private final TenantDatabase database;

    @Inject
    public HoursOverrides(TenantDatabase database) {
        this.database = database;
    }

    protected HoursOverrides() {
        this(null);
    }

    /** A practitioner's overrides from {@code first} to {@code last}, both included, in order. */
    public List<HoursOverride> of(Practitioner practitioner, LocalDate first, LocalDate last) {
        return database.query(
                        "SELECT o FROM HoursOverride o WHERE o.practitioner = :practitioner"
                                + " AND o.date >= :first AND o.date <= :last ORDER BY o.date",
                        HoursOverride.class)
                .setParameter("practitioner", practitioner)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** The override of a date; empty when the weekly hours hold. */
    public Optional<HoursOverride> on(Practitioner practitioner, LocalDate date) {
        return of(practitioner, date, date).stream().findFirst();
    }

    /** The override of a date that is about to change: nobody else changes it until the transaction ends. */
    public Optional<HoursOverride> toChange(Practitioner practitioner, LocalDate date) {
        database.findLocked(Practitioner.class, practitioner.id());
        return on(practitioner, date);
    }

    /** Gives a date hours of its own, in place of those it may have; {@link DayHours#CLOSED} closes it. */
    public void set(Practitioner practitioner, LocalDate date, DayHours hours) {
        toChange(practitioner, date)
                .ifPresentOrElse(
                        override -> override.change(hours),
                        () -> database.add(new HoursOverride(practitioner, date, hours)));
    }

    /** Lets the weekly hours hold on a date again; nothing happens when they do. */
    public void remove(Practitioner practitioner, LocalDate date) {
        toChange(practitioner, date).ifPresent(database::remove);
    }
}
