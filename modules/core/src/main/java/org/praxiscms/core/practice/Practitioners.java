package org.praxiscms.core.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;

/** The people who treat in the entered practice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Practitioners {

    private final TenantDatabase database;

    @Inject
    public Practitioners(TenantDatabase database) {
        this.database = database;
    }

    protected Practitioners() {
        this(null);
    }

    /** All of them in their order. */
    public List<Practitioner> all() {
        return database.query("SELECT p FROM Practitioner p ORDER BY p.position, p.name", Practitioner.class)
                .getResultList();
    }

    public Optional<Practitioner> with(Slug slug) {
        return database.query("SELECT p FROM Practitioner p WHERE p.slug = :slug", Practitioner.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Optional<Practitioner> with(UUID id) {
        return database.find(Practitioner.class, id);
    }

    public void add(Practitioner practitioner) {
        database.add(practitioner);
    }
}
