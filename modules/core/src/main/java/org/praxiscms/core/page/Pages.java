package org.praxiscms.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.text.Slug;

/** The entered practice's pages. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Pages {

    private final TenantDatabase database;

    @Inject
    public Pages(TenantDatabase database) {
        this.database = database;
    }

    protected Pages() {
        this(null);
    }

    /** All pages in their order. */
    public List<Page> all() {
        return database.query("SELECT p FROM Page p ORDER BY p.position, p.title", Page.class)
                .getResultList();
    }

    public Optional<Page> with(Slug slug) {
        return database.query("SELECT p FROM Page p WHERE p.slug = :slug", Page.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public void add(Page page) {
        database.add(page);
    }
}
