package org.praxiscms.admin.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.praxiscms.core.identity.SigningIn;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.TenantScope;

/**
 * The cookie by which a device that has signed in before is told from strangers' ones: it opens nothing, but strangers'
 * wrong passwords do not keep the device out. Stays when the session ends.
 */
@ApplicationScoped
public class DeviceCookie {

    private final PublicAddress address;

    @Inject
    public DeviceCookie(PublicAddress address) {
        this.address = address;
    }

    protected DeviceCookie() {
        this(null);
    }

    /** The secret that a request shows; empty for none and for one that cannot be a secret. */
    Optional<Secret> shownBy(HttpServletRequest request) {
        return cookie().shownBy(request);
    }

    /** Value of {@code Set-Cookie}. */
    String carrying(Secret device) {
        return cookie().carrying(device, SigningIn.DEVICE_KNOWN_FOR);
    }

    private SecretCookie cookie() {
        return new SecretCookie("praxis-device", address.secure(TenantScope.current()));
    }
}
