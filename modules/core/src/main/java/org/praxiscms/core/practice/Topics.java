package org.praxiscms.core.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;

/** The entered practice's topics. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Topics {

    private final TenantDatabase database;

    @Inject
    public Topics(TenantDatabase database) {
        this.database = database;
    }

    protected Topics() {
        this(null);
    }

    /** All topics in their order. */
    public List<Topic> all() {
        return database.query("SELECT t FROM Topic t ORDER BY t.position, t.name", Topic.class)
                .getResultList();
    }

    public Optional<Topic> with(Slug slug) {
        return database.query("SELECT t FROM Topic t WHERE t.slug = :slug", Topic.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The topics of these ids; ids of another practice, or of none, are left out. */
    public List<Topic> with(Collection<UUID> ids) {
        return all().stream().filter(topic -> ids.contains(topic.id())).toList();
    }

    public void add(Topic topic) {
        database.add(topic);
    }
}
