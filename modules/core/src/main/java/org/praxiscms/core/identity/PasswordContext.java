package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.praxiscms.core.practice.Practices;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;

/** What belongs to an account and its practice, and so is guessed first as a password: see {@link PasswordRules}. */
@ApplicationScoped
@Transactional
class PasswordContext {

    private final Practices practices;

    @Inject
    PasswordContext(Practices practices) {
        this.practices = practices;
    }

    protected PasswordContext() {
        this(null);
    }

    /** Of somebody who is signed in. */
    List<String> of(SignedIn who) {
        Tenant tenant = TenantScope.current();
        return List.of(
                who.email(),
                who.name(),
                practices.current().name(),
                tenant.key(),
                tenant.canonicalHost().value());
    }
}
