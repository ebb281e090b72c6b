package org.praxiscms.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;

/** What can be booked in the entered practice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AppointmentTypes {

    private final TenantDatabase database;

    @Inject
    public AppointmentTypes(TenantDatabase database) {
        this.database = database;
    }

    protected AppointmentTypes() {
        this(null);
    }

    /** All of them in their order, also those not offered now. */
    public List<AppointmentType> all() {
        return database.query("SELECT t FROM AppointmentType t ORDER BY t.position, t.name", AppointmentType.class)
                .getResultList();
    }

    /** Those a visitor may book: offered, and with somebody. */
    public List<AppointmentType> offered() {
        return all().stream()
                .filter(type -> type.offered() && !type.practitioners().isEmpty())
                .toList();
    }

    /** One that a visitor may book, with its practitioners, in one statement. */
    public Optional<AppointmentType> offered(Slug slug) {
        return database.query(
                        "SELECT t FROM AppointmentType t JOIN FETCH t.practitioners"
                                + " WHERE t.slug = :slug AND t.offered = true",
                        AppointmentType.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<AppointmentType> with(UUID id) {
        return database.find(AppointmentType.class, id);
    }

    /** @throws AppointmentTypeSlugInUse when another one of the practice has that address */
    public void add(AppointmentType type) {
        boolean taken = database.query("SELECT COUNT(t) FROM AppointmentType t WHERE t.slug = :slug", Long.class)
                        .setParameter("slug", type.slug())
                        .getSingleResult()
                > 0;
        if (taken) {
            throw new AppointmentTypeSlugInUse(type.slug());
        }
        database.add(type);
    }
}
