package org.praxiscms.core.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;

/** What the entered practice offers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Services {

    private final TenantDatabase database;

    @Inject
    public Services(TenantDatabase database) {
        this.database = database;
    }

    protected Services() {
        this(null);
    }

    /** All services in their order. */
    public List<Service> all() {
        return database.query("SELECT s FROM Service s ORDER BY s.position, s.name", Service.class)
                .getResultList();
    }

    public Optional<Service> with(Slug slug) {
        return database.query(
                        "SELECT s FROM Service s LEFT JOIN FETCH s.appointmentType WHERE s.slug = :slug", Service.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public void add(Service service) {
        database.add(service);
    }
}
