package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.praxiscms.core.identity.Accounts;
import org.praxiscms.core.identity.Role;
import org.praxiscms.core.identity.SignedIn;

/**
 * Knows the open sessions of the entered practice (Jakarta Security §3). Another way to be recognised, an API key for
 * one, is another store beside it.
 */
@ApplicationScoped
public class SessionStore implements IdentityStore {

    private final Accounts accounts;

    @Inject
    public SessionStore(Accounts accounts) {
        this.accounts = accounts;
    }

    protected SessionStore() {
        this(null);
    }

    /** Who holds a session, with the groups they are in; not valid for any other kind of credential. */
    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SessionCredential session)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return accounts.signedIn(session.token())
                .map(who -> new CredentialValidationResult(new Caller(who), groups(who.role())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    // An owner may do all that an editor may.
    private static Set<String> groups(Role role) {
        return role == Role.OWNER ? Set.of(Role.OWNER.name(), Role.EDITOR.name()) : Set.of(role.name());
    }

    /** Somebody who has been recognised. */
    static final class Caller extends CallerPrincipal {

        private static final long serialVersionUID = 1L;

        private final transient SignedIn who;

        Caller(SignedIn who) {
            super(who.person().toString());
            this.who = who;
        }

        SignedIn who() {
            return who;
        }
    }
}
