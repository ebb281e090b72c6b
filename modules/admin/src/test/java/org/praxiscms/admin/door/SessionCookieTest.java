package org.praxiscms.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.tenant.HostName;
import org.praxiscms.core.tenant.PublicAddress;
import org.praxiscms.core.tenant.Tenant;
import org.praxiscms.core.tenant.TenantScope;

class SessionCookieTest {

    @Test
    void isBoundToTheHostUnderTls() throws Exception {
        assertThat(at("praxis.example"))
                .matches("__Host-praxis-admin=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void goesToTheAdminOnlyWithoutTls() throws Exception {
        assertThat(at("lindenhof.localhost"))
                .matches("praxis-admin=[A-Za-z0-9_-]{43}; Path=/admin; HttpOnly; SameSite=Lax");
    }

    private static String at(String host) throws Exception {
        SessionCookie cookie = new SessionCookie(new PublicAddress(Optional.empty(), Optional.empty(), 8080));
        Tenant tenant = new Tenant(UUID.randomUUID(), "one", new HostName(host));
        return TenantScope.within(tenant, () -> cookie.carrying(Secret.random()));
    }
}
