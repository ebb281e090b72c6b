package org.praxiscms.core.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.setting.WrongSettingException;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.Tenants;
import org.praxiscms.core.text.EmailAddress;

/**
 * Gives every practice that nobody owns yet its owner: the account of {@code praxis.owner.email} and
 * {@code praxis.owner.password}, or one whose password is generated and said once.
 */
@ApplicationScoped
public class FirstOwners {

    /** What is said on the console and kept nowhere: the launcher leaves this logger out of its log files. */
    private static final Logger CONSOLE = Logger.getLogger("org.praxiscms.console");

    private final Accounts accounts;
    private final PasswordHasher hasher;
    private final Tenants tenants;
    private final EmailAddress email;
    private final Optional<String> password;

    @Inject
    public FirstOwners(
            Accounts accounts,
            PasswordHasher hasher,
            Tenants tenants,
            @ConfigProperty(name = "praxis.owner.email", defaultValue = "owner@praxis.example") String email,
            @ConfigProperty(name = "praxis.owner.password") Optional<String> password) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.tenants = tenants;
        this.email = EmailAddress.of(email)
                .orElseThrow(() -> new WrongSettingException(
                        "PRAXIS_OWNER_EMAIL must be an email address, such as owner@praxis.example."));
        this.password = password.filter(text -> !text.isBlank());
        this.password.ifPresent(given -> require(given, List.of(this.email.value())));
    }

    protected FirstOwners() {
        this.accounts = null;
        this.hasher = null;
        this.tenants = null;
        this.email = null;
        this.password = Optional.empty();
    }

    /**
     * Appoints owners where there are none.
     *
     * @throws WrongSettingException when a new account is needed and the configured password holds words of the practice
     */
    public void appoint() {
        for (UUID id : accounts.practicesWithoutOwner()) {
            tenants.with(id).ifPresent(this::appoint);
        }
    }

    private void appoint(Tenant tenant) {
        if (accounts.exists(email)) {
            accounts.appointOwner(tenant, email, null);
            return;
        }
        String chosen = password.map(given -> accepted(given, tenant)).orElseGet(Passwords::generate);
        boolean made = accounts.appointOwner(tenant, email, hasher.hash(chosen, true));
        if (made && password.isEmpty()) {
            CONSOLE.log(
                    Level.INFO,
                    "The owner signs in at /admin as {0} with the password {1} (said only this once)",
                    new Object[] {email, chosen});
        }
    }

    private String accepted(String given, Tenant tenant) {
        require(
                given,
                List.of(email.value(), tenant.key(), tenant.canonicalHost().value()));
        return given;
    }

    private static void require(String password, List<String> context) {
        try {
            PasswordRules.require(password, context);
        } catch (WeakPasswordException weak) {
            throw new WrongSettingException(
                    "PRAXIS_OWNER_PASSWORD is refused: " + weak.getMessage().replaceFirst("^A", "a") + ".");
        }
    }
}
