package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.tenant.Tenants;
import org.praxiscms.core.text.EmailAddress;

/**
 * Gives every practice that nobody owns yet its owner: the account of {@code praxis.owner.email} and
 * {@code praxis.owner.password}, or one whose password is generated and said once.
 */
@ApplicationScoped
public class FirstOwners {

    private static final Logger LOG = Logger.getLogger(FirstOwners.class.getName());

    private final Accounts accounts;
    private final Tenants tenants;
    private final EmailAddress email;
    private final Optional<String> password;

    @Inject
    public FirstOwners(
            Accounts accounts,
            Tenants tenants,
            @ConfigProperty(name = "praxis.owner.email", defaultValue = "owner@praxis.example") String email,
            @ConfigProperty(name = "praxis.owner.password") Optional<String> password) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.email = new EmailAddress(email);
        this.password = password;
    }

    protected FirstOwners() {
        this.accounts = null;
        this.tenants = null;
        this.email = null;
        this.password = Optional.empty();
    }

    /** Appoints owners where there are none. */
    public void appoint() {
        for (UUID id : accounts.practicesWithoutOwner()) {
            tenants.with(id)
                    .flatMap(practice -> accounts.appointOwner(practice, email, password.orElse(null)))
                    .ifPresent(generated -> LOG.log(
                            Level.INFO,
                            "The owner signs in at /admin as {0} with the password {1} (said only this once)",
                            new Object[] {email, generated}));
        }
    }
}
