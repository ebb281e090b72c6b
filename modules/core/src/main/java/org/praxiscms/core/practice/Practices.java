package org.praxiscms.core.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.praxiscms.core.tenant.TenantDatabase;
import org.praxiscms.core.tenant.TenantScope;

/** The entered practice. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Practices {

    private final TenantDatabase database;

    @Inject
    public Practices(TenantDatabase database) {
        this.database = database;
    }

    protected Practices() {
        this(null);
    }

    /** @throws IllegalStateException when the tenant has not been given its practice yet */
    public Practice current() {
        return database.find(Practice.class, TenantScope.current().id())
                .orElseThrow(() -> new IllegalStateException(
                        "Tenant " + TenantScope.current().key() + " has no practice"));
    }

    public void add(Practice practice) {
        database.add(practice);
    }
}
