package org.praxiscms.core.booking.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;

/** The days on which the entered practice is closed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Closures {

    private final TenantDatabase database;

    @Inject
    public Closures(TenantDatabase database) {
        this.database = database;
    }

    protected Closures() {
        this(null);
    }

    /** Those that have a day from {@code first} to {@code last}, both included, in order. */
    public List<Closure> meeting(LocalDate first, LocalDate last) {
        return database.query(
                        "SELECT c FROM Closure c WHERE c.lastDate >= :first AND c.firstDate <= :last"
                                + " ORDER BY c.firstDate, c.lastDate, c.id",
                        Closure.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those that are not over before a date, in order. */
    public List<Closure> endingFrom(LocalDate date) {
        return meeting(date, date.plusYears(100));
    }

    /** One that closes a date; empty when the practice is open. */
    public Optional<Closure> on(LocalDate date) {
        return meeting(date, date).stream().findFirst();
    }

    public Optional<Closure> with(UUID id) {
        return database.find(Closure.class, id);
    }

    public void add(Closure closure) {
        database.add(closure);
    }

    public void remove(Closure closure) {
        database.remove(closure);
    }
}
