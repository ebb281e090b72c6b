package org.praxiscms.core.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.praxiscms.core.tenant.ChangeKeys;
import org.praxiscms.core.tenant.Changes;
import org.praxiscms.core.tenant.TenantDatabase;

/** The weekly hours of the entered practice's practitioners. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Availabilities {

    private final TenantDatabase database;
    private final Changes changes;

    @Inject
    public Availabilities(TenantDatabase database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    protected Availabilities() {
        this(null, null);
    }

    /** The weeks of some practitioners, in the order of the week; empty for none. */
    public List<Availability> of(Collection<UUID> practitioners) {
        if (practitioners.isEmpty()) {
            return List.of();
        }
        return database.query(
                        "SELECT a FROM Availability a WHERE a.practitioner.id IN :practitioners"
                                + " ORDER BY a.dayOfWeek, a.startMinute",
                        Availability.class)
                .setParameter("practitioners", practitioners)
                .getResultList();
    }

    /** A practitioner's week that is about to be replaced: nobody else replaces it until the transaction ends. */
    public List<Availability> toReplace(Practitioner practitioner) {
        database.findLocked(Practitioner.class, practitioner.id());
        return of(List.of(practitioner.id()));
    }

    /** Gives a practitioner a new week in place of the old one. */
    public void replace(Practitioner practitioner, List<Availability> week) {
        database.update("DELETE FROM Availability a WHERE a.practitioner = :practitioner")
                .setParameter("practitioner", practitioner)
                .executeUpdate();
        week.forEach(database::add);
        changes.record(Set.of(ChangeKeys.calendar(practitioner.id()))); // a week without hours tells of nothing itself
    }
}
